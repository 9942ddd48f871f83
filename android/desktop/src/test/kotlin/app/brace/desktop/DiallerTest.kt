package app.brace.desktop

import org.junit.Assert.assertEquals
import org.junit.Test

/**
 * A number to call becomes a link that a dialler opens.
 *
 * Boundary: which program opens it is the desktop's.
 */
class DiallerTest {
    @Test
    fun aNumberIsHandedOnAsALinkAndNothingCalls() {
        val opened = mutableListOf<String>()
        val dialler = Dialler { opened += it.toString() }
        dialler.dial("112")
        dialler.dial("116117")
        assertEquals(listOf("tel:112", "tel:116117"), opened)
    }
}
