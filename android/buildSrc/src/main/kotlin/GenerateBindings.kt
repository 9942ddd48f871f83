import org.gradle.api.file.DirectoryProperty
import org.gradle.api.file.FileSystemOperations
import org.gradle.api.tasks.OutputDirectory
import org.gradle.api.tasks.TaskAction
import java.io.File
import javax.inject.Inject

/**
 * Writes the Kotlin of the wire and of the boundary, from the core as this machine runs it.
 *
 * Boundary: the same commands as `generate_bindings` in scripts/android.sh; the libraries for phones are stripped of the
 * symbols that this reads.
 */
abstract class GenerateBindings : CargoTask() {
    @get:OutputDirectory
    abstract val kotlin: DirectoryProperty

    /** The core for this machine, which the tests on it load. */
    @get:OutputDirectory
    abstract val library: DirectoryProperty

    @get:Inject
    protected abstract val files: FileSystemOperations

    @TaskAction
    fun generate() {
        val host = System.mapLibraryName("shared")
        cargo("--package", "shared")
        // Kept aside: the generators' own build may write another one in its place.
        files.sync {
            from(program(host))
            into(library)
        }
        cargo("--package", "shared_types", "--bins")
        val wire = temporaryDir.resolve("wire")
        val boundary = temporaryDir.resolve("boundary")
        temporaryDir.deleteRecursively()
        run(listOf(program("codegen").path, wire.path))
        run(
            listOf(program("uniffi-bindgen").path, "generate", library.get().file(host).asFile.path) +
                listOf("--language", "kotlin", "--out-dir", boundary.path, "--no-format"),
        )
        files.sync {
            from(wire.resolve("kotlin")) { exclude("*.kts") }
            from(boundary)
            into(kotlin)
        }
    }

    private fun cargo(vararg what: String) = run(listOf(tool("cargo"), "build", "--locked") + what)

    /** Windows names programs otherwise. */
    private fun program(name: String): File {
        val here = built.resolve("debug/$name")
        return if (here.exists()) here else built.resolve("debug/$name.exe")
    }
}
