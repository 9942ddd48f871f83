import java.io.File

/**
 * What the tasks ask of cargo, as commands in the repository.
 *
 * Boundary: knows nothing of Gradle, so that it is tried without; scripts/android.sh has the same commands for laptops.
 */
class Cargo(
    private val root: File,
    /** Where rustup puts cargo and what is installed with it. */
    private val home: File,
    /** Runs a command in [root] with these variables; gives what it said. */
    private val run: (List<String>, Map<String, String>) -> String,
) {
    private val built = root.resolve("target")

    // Wherever else a person lets cargo build: the programs below are looked for here.
    private val always = mapOf(
        "CARGO_TARGET_DIR" to built.path,
        "PATH" to home.resolve("bin").path + File.pathSeparator + System.getenv("PATH"),
    )

    /** The core for phones into [out], a folder for each of [abis]: the same bytes on every machine. */
    fun phones(
        abis: List<String>,
        platform: Int,
        ndk: File,
        out: File,
    ) {
        // A processor that is no longer built for must not stay in the app.
        out.deleteRecursively()
        val wanted = abis.flatMap { listOf("--target", it) }
        run(
            listOf(tool("cargo"), "ndk", "--platform", "$platform", "--output-dir", out.path) + wanted +
                // One kind of library alone: with the others beside it, it is not optimised as a whole.
                words("rustc --locked --profile phone --package shared --lib --crate-type cdylib"),
            always + mapOf("ANDROID_NDK_HOME" to ndk.path, "CARGO_ENCODED_RUSTFLAGS" to flags(), "CFLAGS" to SMALLER_C),
        )
    }

    /** The Kotlin of the wire and of the boundary into [out], and the core as this machine runs it into [library]. */
    fun bindings(
        out: File,
        library: File,
    ) {
        val core = library.resolve(System.mapLibraryName("shared"))
        run(listOf(tool("cargo")) + words("build --locked --package shared"), always)
        // Kept aside: the generators' own build may write another one in its place.
        built.resolve("debug/${core.name}").copyTo(core, overwrite = true)
        run(listOf(tool("cargo")) + words("build --locked --package shared_types --bins"), always)
        out.deleteRecursively()
        run(listOf(program("codegen"), out.path), always)
        val boundary = out.resolve("boundary").path
        run(
            listOf(program("uniffi-bindgen"), "generate", core.path) +
                listOf("--language", "kotlin", "--out-dir", boundary, "--no-format"),
            always,
        )
        // The generator has both languages, and a build file of its own.
        out.resolve("swift").deleteRecursively()
        out.resolve("kotlin/build.gradle.kts").delete()
    }

    /** No folder of this machine and no mark of the linker's: F-Droid compares its own build byte by byte. */
    private fun flags(): String {
        val folders = mapOf(
            home.path to "/cargo",
            root.path to "/brace",
            run(listOf(tool("rustc"), "--print", "sysroot"), always).trim() to "/rust",
        )
        val renamed = folders.map { (from, to) -> "--remap-path-prefix=$from=$to" }
        return (renamed + "-Clink-arg=-Wl,--build-id=none" + SMALLER).joinToString("\u001f")
    }

    /** By its full name where it is rustup's: Java looks a program up in its own PATH, not in the one it hands on. */
    private fun tool(name: String) = exe(home.resolve("bin"), name)?.path ?: name

    private fun program(name: String) = checkNotNull(exe(built.resolve("debug"), name)) { "cargo built no $name" }.path

    private fun exe(
        folder: File,
        name: String,
    ) = listOf(name, "$name.exe").map { folder.resolve(it) }.firstOrNull { it.exists() }

    private fun words(text: String) = text.split(' ')

    private companion object {
        /**
         * Equal functions of C once, the table of addresses packed (Android reads it since 6), and no function cut into
         * pieces that several share: each piece brings a line about unwinding, which is longer than what it saves.
         */
        val SMALLER =
            listOf(
                "-Clink-arg=-Wl,--icf=safe",
                "-Clink-arg=-Wl,--pack-dyn-relocs=android",
                "-Cllvm-args=-enable-machine-outliner=never",
            )

        /** Nothing unwinds through SQLite: what it calls back catches its panics. cargo-ndk adds its own to this. */
        const val SMALLER_C = "-fno-asynchronous-unwind-tables -fno-unwind-tables"
    }
}
