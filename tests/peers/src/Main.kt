package app.brace.peers

import app.brace.ffi.CoreFfi
import java.io.File
import java.nio.file.Files
import java.sql.DriverManager
import java.util.concurrent.TimeUnit

/**
 * Prints what Brace costs on the JVM, as lines of the table of docs/performance.md.
 *
 * Boundary: measures and prints; what the folder it is given holds, `tests/src/bin/bench/hand_over.rs` wrote.
 */
fun main(args: Array<String>) {
    when (args.first()) {
        "load" -> println(timed { CoreFfi(args[1], args[1]) })
        "load-jdbc" -> println(timed { DriverManager.getConnection("jdbc:sqlite:${args[1]}/log") })
        else -> table(File(args[0]), args[1])
    }
}

private inline fun timed(work: () -> AutoCloseable): Long {
    val began = System.nanoTime()
    val opened = work()
    val took = System.nanoTime() - began
    opened.close()
    return took
}

private fun table(
    given: File,
    bench: String,
) {
    loads()
    looks(given, bench)
    val memory = File("/dev/shm")
    if (memory.isDirectory) {
        beside(given, memory, "a set through JNA on a disk that costs nothing")
    } else {
        row("a set through JNA on a disk that costs nothing", "not measured: there is no /dev/shm")
    }
    beside(given, File(System.getProperty("java.io.tmpdir")), "a set through JNA")
}

/** What a process prints: a number. */
private fun asked(vararg words: String): Long {
    val ran = ProcessBuilder(*words).redirectError(ProcessBuilder.Redirect.INHERIT).start()
    val said = ran.inputStream.reader().readText()
    check(ran.waitFor(1, TimeUnit.MINUTES) && ran.exitValue() == 0) { words.joinToString(" ") }
    return said.trim().toLong()
}

/** Each load in a process of its own: a library is loaded once. */
private fun loads() {
    val java = File(System.getProperty("java.home"), "bin/java").path
    val (classes, libraries) = listOf("java.class.path", "jna.library.path").map(System::getProperty)
    val load = { what: String ->
        inFolder(null) { asked(java, "-Djna.library.path=$libraries", "-cp", classes, MAIN, what, it.path) }
    }
    val pairs = List(LOADS) { load("load") to load("load-jdbc") }
    row("library loaded on the JVM: typical", millis(median(pairs.map { it.first })))
    row(
        "sqlite-jdbc loaded, an empty file opened: typical; ratio",
        "${millis(median(pairs.map { it.second }))}; ${ratio(pairs)}",
    )
}

/** In turns with a process of the benchmark in Rust, which looks at the same log. */
private fun looks(
    given: File,
    bench: String,
) = inFolder(null) { folder ->
    val history = File(given, "history")
    history.copyRecursively(folder, overwrite = true)
    Shell(folder, begins(given)).use { shell ->
        val some = { List(LOOKS) { shell.look() } }
        // Compiled by then.
        repeat(2) { some() }
        val rounds = List(ROUNDS) { some() to asked(bench, "looks", history.path) }
        val cores = rounds.map { (looks, inRust) -> median(looks.map { it.core }) to inRust }
        row("a look through JNA, bytes to bytes: typical", millis(median(cores.map { it.first })))
        row("the same in Rust: typical; ratio", "${millis(median(cores.map { it.second }))}; ${ratio(cores)}")
        val whole = rounds.map { (looks, _) -> median(looks.map { it.whole }) }
        row("a look through JNA, event encoded and view decoded: typical", millis(median(whole)))
    }
}

/** Brace and the peers live the same sessions, deed by deed; who is first changes with each. */
private fun beside(
    given: File,
    disk: File,
    what: String,
) = inFolder(disk) { folder ->
    val plain = { name: String -> File(folder, name).also { File(given, "plain/brace.sqlite").copyTo(it) } }
    val ours = File(folder, "ours").also { File(given, "history").copyRecursively(it) }
    val peers = listOf(SqliteJdbc(plain("jdbc")), SqlDelight(plain("delight")), MvStore(File(folder, "mv")))
    val steps = steps(File(given, "steps"))
    var done = 0
    val brace = mutableListOf<Took>()
    val theirs = peers.map { mutableListOf<Long>() }
    Shell(ours, begins(given)).use { shell ->
        repeat(WARM_UP + SESSIONS) { session ->
            shell.session { deed, act ->
                val step = steps[done]
                check(step.deed == deed) { "$deed beside ${step.deed}" }
                val counts = deed == "Set" && session >= WARM_UP
                for (turn in 0..peers.size) {
                    val at = (turn + done) % (peers.size + 1) - 1
                    if (at < 0) {
                        val took = act()
                        if (counts) brace.add(took)
                    } else {
                        val began = System.nanoTime()
                        peers[at].write(step)
                        val took = System.nanoTime() - began
                        if (counts) theirs[at].add(took)
                    }
                }
                done++
            }
        }
    }
    row("$what, bytes to durable: typical", millis(median(brace.map { it.core })))
    row("$what, event encoded and view decoded: typical", millis(median(brace.map { it.whole })))
    peers.forEachIndexed { at, peer ->
        val pairs = brace.map { it.core }.zip(theirs[at])
        val figure = "${millis(median(theirs[at]))}; ${ratio(pairs)}"
        row("$what: ${peer.name} writes the same rows: typical; ratio", figure)
        peer.close()
    }
}

private fun begins(given: File) = File(given, "begins_utc_ms").readText().trim().toLong()

private fun <T> inFolder(
    disk: File?,
    work: (File) -> T,
): T {
    val folder = disk?.let { Files.createTempDirectory(it.toPath(), "brace") } ?: Files.createTempDirectory("brace")
    try {
        return work(folder.toFile())
    } finally {
        folder.toFile().deleteRecursively()
    }
}

private fun row(
    what: String,
    figure: String,
) = println("| $what | $figure |")

private fun <T : Comparable<T>> median(all: List<T>): T = all.sorted()[all.size / 2]

private fun ratio(pairs: List<Pair<Long, Long>>) =
    "%.2f".format(median(pairs.map { (ours, theirs) -> ours.toDouble() / theirs }))

private fun millis(nanos: Long) = "%.2f ms".format(nanos / NANOS_IN_MILLI)

private const val MAIN = "app.brace.peers.MainKt"
private const val NANOS_IN_MILLI = 1e6
private const val LOADS = 9
private const val LOOKS = 1000
private const val ROUNDS = 7
private const val WARM_UP = 15
private const val SESSIONS = 25
