package app.brace.desktop

import java.net.URI

/**
 * Hands a number to whatever program of the desktop opens telephone links; where there is none, the screen shows it
 * anyway.
 *
 * Boundary: calling is the person's; which number is the core's.
 */
internal class Dialler(
    private val open: (URI) -> Unit = ::openLink,
) {
    fun dial(number: String) = open(URI("tel", number, null))
}

private fun openLink(link: URI) {
    val command = onPath("xdg-open") ?: return
    runCatching { ProcessBuilder(command, link.toString()).inheritIO().start() }
}
