import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File
import java.nio.file.Files

/** What the tasks run, with programs that only leave the files which the real ones write. */
class CargoTest {
    private val machine = Files.createTempDirectory("brace-cargo").toFile()
    private val root = machine.resolve("brace")
    private val home = machine.resolve("home of cargo")
    private val out = machine.resolve("out")
    private val commands = mutableListOf<List<String>>()
    private var variables = emptyMap<String, String>()
    private val cargo = Cargo(root, home) { command, given ->
        commands += command
        variables = given
        play(command)
    }

    @After
    fun clean() {
        machine.deleteRecursively()
    }

    private fun play(command: List<String>): String {
        val words = command.joinToString(" ")
        when {
            "sysroot" in words -> return "/the/sysroot\n"
            "--bins" in words -> listOf("codegen", "uniffi-bindgen").forEach { write("target/debug/$it") }
            "build" in words -> write("target/debug/${System.mapLibraryName("shared")}")
            "codegen" in words -> listOf("kotlin/Wire.kt", "kotlin/build.gradle.kts", "swift/Wire.swift").forEach {
                out.resolve(it).apply { parentFile.mkdirs() }.writeText("")
            }
        }
        return ""
    }

    private fun write(path: String) = root.resolve(path).apply { parentFile.mkdirs() }.writeText(path)

    private fun said() = commands.map { command -> command.joinToString(" ").replace(machine.path, "") }

    @Test
    fun eachProcessorIsBuiltForWithTheProfileOfPhones() {
        cargo.phones(listOf("arm64-v8a", "x86_64"), 26, File("/the/ndk"), out)
        assertEquals(
            "cargo ndk --platform 26 --output-dir /out --target arm64-v8a --target x86_64 " +
                "rustc --locked --profile phone --package shared --lib --crate-type cdylib",
            said().last(),
        )
        assertEquals("/the/ndk", variables["ANDROID_NDK_HOME"])
        assertTrue(variables.getValue("PATH").startsWith("${home.path}/bin"))
    }

    @Test
    fun noFolderOfTheMachineStaysInTheLibraries() {
        cargo.phones(listOf("arm64-v8a"), 26, File("/the/ndk"), out)
        assertEquals(
            listOf(
                "--remap-path-prefix=${home.path}=/cargo",
                "--remap-path-prefix=${root.path}=/brace",
                "--remap-path-prefix=/the/sysroot=/rust",
                "-Clink-arg=-Wl,--build-id=none",
            ),
            variables.getValue("CARGO_ENCODED_RUSTFLAGS").split('\u001f').take(4),
        )
    }

    @Test
    fun theLibrariesAreAsSmallAsTheOneThatIsMeasured() {
        cargo.phones(listOf("arm64-v8a"), 26, File("/the/ndk"), out)
        // scripts/android-arm64.sh says the same words: ./test release compares.
        val smaller = listOf("--icf=safe", "--pack-dyn-relocs=android", "-enable-machine-outliner=never")
        val flags = variables.getValue("CARGO_ENCODED_RUSTFLAGS")
        assertEquals(smaller, smaller.filter { it in flags })
        assertEquals("-fno-asynchronous-unwind-tables -fno-unwind-tables", variables["CFLAGS"])
    }

    @Test
    fun aProcessorThatIsNoLongerBuiltForGoes() {
        val old = out.resolve("mips/libshared.so").apply { parentFile.mkdirs() }
        old.writeText("")
        cargo.phones(listOf("arm64-v8a"), 26, File("/the/ndk"), out)
        assertFalse(old.exists())
    }

    @Test
    fun rustupsCargoIsCalledByItsFullName() {
        home.resolve("bin/cargo").apply { parentFile.mkdirs() }.writeText("")
        cargo.phones(listOf("arm64-v8a"), 26, File("/the/ndk"), out)
        assertEquals(home.resolve("bin/cargo").path, commands.last().first())
    }

    @Test
    fun theBindingsAreOfTheCoreThatIsKeptAside() {
        val library = machine.resolve("library")
        cargo.bindings(out, library)
        val core = System.mapLibraryName("shared")
        assertEquals(
            listOf(
                "cargo build --locked --package shared",
                "cargo build --locked --package shared_types --bins",
                "/brace/target/debug/codegen /out",
                "/brace/target/debug/uniffi-bindgen generate /library/$core --language kotlin --out-dir /out/boundary --no-format",
            ),
            said(),
        )
        assertTrue(library.resolve(core).exists())
        val left = out.walk().filter { it.isFile }.map { it.name }
        assertEquals("neither Swift nor a build file", listOf("Wire.kt"), left.toList())
    }
}
