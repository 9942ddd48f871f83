import org.gradle.api.DefaultTask
import org.gradle.api.file.ConfigurableFileCollection
import org.gradle.api.file.DirectoryProperty
import org.gradle.api.tasks.InputFiles
import org.gradle.api.tasks.Internal
import org.gradle.api.tasks.PathSensitive
import org.gradle.api.tasks.PathSensitivity
import org.gradle.process.ExecOperations
import java.io.ByteArrayOutputStream
import java.io.File
import javax.inject.Inject

/**
 * Runs Rust's tools in the repository, also where the IDE was not started from a shell.
 *
 * Boundary: what is built is the task's; what cargo built is under `target/` at the root, wherever else a person has it.
 */
abstract class CargoTask : DefaultTask() {
    @get:InputFiles
    @get:PathSensitive(PathSensitivity.RELATIVE)
    abstract val rust: ConfigurableFileCollection

    @get:Internal
    abstract val root: DirectoryProperty

    @get:Inject
    protected abstract val operations: ExecOperations

    /** Where rustup puts cargo and what is installed with it. */
    @get:Internal
    protected val cargoHome: File
        get() = File(System.getenv("CARGO_HOME") ?: (System.getProperty("user.home") + "/.cargo"))

    @get:Internal
    protected val built: File
        get() = root.get().asFile.resolve("target")

    /** By its full name where it is rustup's: Java looks a program up in its own PATH, not in the one it hands on. */
    protected fun tool(name: String): String {
        val rustups = listOf(name, "$name.exe").map { cargoHome.resolve("bin/$it") }
        return rustups.firstOrNull { it.exists() }?.path ?: name
    }

    protected fun run(
        command: List<String>,
        environment: Map<String, String> = emptyMap(),
    ): String {
        val said = ByteArrayOutputStream()
        operations.exec {
            workingDir(root.get().asFile)
            environment("PATH", cargoHome.resolve("bin").path + File.pathSeparator + System.getenv("PATH"))
            environment("CARGO_TARGET_DIR", built.path)
            environment(environment)
            commandLine(command)
            standardOutput = said
        }
        return said.toString().trim()
    }
}
