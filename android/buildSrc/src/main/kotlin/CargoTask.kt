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
 * A task that needs cargo, also where the IDE was not started from a shell.
 *
 * Boundary: when it runs is Gradle's to decide, from what it reads and writes; what it runs is [Cargo]'s.
 */
abstract class CargoTask : DefaultTask() {
    @get:InputFiles
    @get:PathSensitive(PathSensitivity.RELATIVE)
    abstract val rust: ConfigurableFileCollection

    @get:Internal
    abstract val root: DirectoryProperty

    @get:Inject
    protected abstract val operations: ExecOperations

    protected fun cargo(): Cargo {
        val home = System.getenv("CARGO_HOME") ?: (System.getProperty("user.home") + "/.cargo")
        return Cargo(root.get().asFile.canonicalFile, File(home), ::run)
    }

    private fun run(
        command: List<String>,
        variables: Map<String, String>,
    ): String {
        val said = ByteArrayOutputStream()
        operations.exec {
            workingDir(root.get().asFile)
            environment(variables)
            commandLine(command)
            standardOutput = said
        }
        return said.toString()
    }
}
