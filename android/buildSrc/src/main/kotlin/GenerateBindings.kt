import org.gradle.api.file.DirectoryProperty
import org.gradle.api.tasks.OutputDirectory
import org.gradle.api.tasks.TaskAction

/**
 * Writes the Kotlin of the wire and of the boundary, from the core as this machine runs it.
 *
 * Boundary: not from the libraries for phones, which are stripped of the symbols that say what the boundary is.
 */
abstract class GenerateBindings : CargoTask() {
    @get:OutputDirectory
    abstract val kotlin: DirectoryProperty

    /** The core for this machine, which the tests on it load. */
    @get:OutputDirectory
    abstract val library: DirectoryProperty

    @TaskAction
    fun generate() = cargo().bindings(kotlin.get().asFile, library.get().asFile)
}
