import org.gradle.api.file.DirectoryProperty
import org.gradle.api.provider.ListProperty
import org.gradle.api.provider.Property
import org.gradle.api.tasks.Input
import org.gradle.api.tasks.Internal
import org.gradle.api.tasks.OutputDirectory
import org.gradle.api.tasks.TaskAction

/**
 * Builds the core for phones: a library for each processor, the same bytes from the same sources on every machine.
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

    /** Asked for late: a machine without the NDK can still run what needs no phone. */
    @get:Internal
    abstract val ndk: DirectoryProperty

    @get:OutputDirectory
    abstract val libraries: DirectoryProperty

    @TaskAction
    fun build() {
        val out = libraries.get().asFile
        // A processor that is no longer built for must not stay in the app.
        out.deleteRecursively()
        val ndkCommand = listOf(tool("cargo"), "ndk", "--platform", platform.get().toString(), "--output-dir", out.path)
        val cargoCommand = listOf("rustc", "--locked", "--profile", "phone", "--package", "shared", "--lib")
        // One kind of library alone: with the others beside it, it is not optimised as a whole.
        val kind = listOf("--crate-type", "cdylib")
        run(
            ndkCommand + abis.get().flatMap { listOf("--target", it) } + cargoCommand + kind,
            mapOf("ANDROID_NDK_HOME" to ndk.get().asFile.path, "CARGO_ENCODED_RUSTFLAGS" to flags()),
        )
    }

    /** No folder of this machine and no mark of the linker's: F-Droid compares its own build byte by byte. */
    private fun flags(): String {
        val folders = mapOf(
            cargoHome.path to "/cargo",
            root.get().asFile.path to "/brace",
            run(listOf(tool("rustc"), "--print", "sysroot")) to "/rust",
        )
        val remapped = folders.map { (from, to) -> "--remap-path-prefix=$from=$to" }
        return (remapped + "-Clink-arg=-Wl,--build-id=none").joinToString("\u001f")
    }
}
