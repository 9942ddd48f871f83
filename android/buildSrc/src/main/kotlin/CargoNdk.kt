import org.gradle.api.file.DirectoryProperty
import org.gradle.api.provider.ListProperty
import org.gradle.api.provider.Property
import org.gradle.api.tasks.Input
import org.gradle.api.tasks.Internal
import org.gradle.api.tasks.OutputDirectory
import org.gradle.api.tasks.TaskAction

/**
 * Builds the core for phones, a library for each processor.
 *
 * Boundary: the profile `phone` and its crate are Cargo.toml's.
 */
abstract class CargoNdk : CargoTask() {
    @get:Input
    abstract val abis: ListProperty<String>

    /** The oldest Android that the libraries run on. */
    @get:Input
    abstract val platform: Property<Int>

    @get:Input
    abstract val ndkVersion: Property<String>

    /** Where that NDK lies on this machine. */
    @get:Internal
    abstract val ndk: DirectoryProperty

    @get:OutputDirectory
    abstract val libraries: DirectoryProperty

    @TaskAction
    fun build() = cargo().phones(abis.get(), platform.get(), ndk.get().asFile, libraries.get().asFile)
}
