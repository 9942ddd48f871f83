package app.brace.peers

import java.io.File
import java.util.HexFormat

/** One statement of a deed: the same row for a store that knows SQL and for one that knows keys. */
class Write(
    val sql: String,
    val table: String,
    val key: String,
    val values: List<Any>,
)

/** What one deed wrote: one transaction. */
class Step(
    val deed: String,
    val writes: List<Write>,
)

/**
 * Reads what the benchmark in Rust recorded: a deed's name in a line, then its statements, each behind a tab.
 *
 * Boundary: a file's format; `tests/src/bin/bench/steps.rs` writes it.
 */
fun steps(file: File): List<Step> {
    val steps = mutableListOf<Step>()
    var writes = mutableListOf<Write>()
    file.forEachLine { line ->
        if (line.startsWith("\t")) {
            val parts = line.drop(1).split("\t")
            writes.add(Write(parts[0], parts[1], parts[2], parts.drop(NAMES).filter { it.isNotEmpty() }.map(::value)))
        } else {
            writes = mutableListOf()
            steps.add(Step(line, writes))
        }
    }
    return steps
}

private fun value(text: String): Any {
    val rest = text.drop(1)
    return when (text.first()) {
        'i' -> rest.toLong()
        'r' -> rest.toDouble()
        't' -> HexFormat.of().parseHex(rest).decodeToString()
        'b' -> HexFormat.of().parseHex(rest)
        else -> NoValue
    }
}

/** NULL. */
data object NoValue

private const val NAMES = 3
