package app.brace.desktop

import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.WindowPosition
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.io.File

/**
 * The window opens where it was closed, and as large.
 *
 * Boundary: a folder of the test's own.
 */
class WindowPlaceTest {
    @get:Rule
    val folder = TemporaryFolder()

    private fun place(name: String = "config/window.properties") = WindowPlace(File(folder.root, name))

    @Test
    fun itOpensWhereItWasClosed() {
        val state = place().restored()
        state.size = DpSize(500.dp, 900.dp)
        state.position = WindowPosition(40.dp, 60.dp)
        place().keep(state)
        val again = place().restored()
        assertEquals(DpSize(500.dp, 900.dp) to WindowPosition(40.dp, 60.dp), again.size to again.position)
    }

    @Test
    fun theFirstTimeItIsAPhone() {
        val state = place().restored()
        assertEquals(DpSize(360.dp, 800.dp), state.size)
        assertFalse(state.position.isSpecified)
    }

    @Test
    fun whatIsKeptMayBeAnything() {
        folder.newFile("odd.properties").writeText("width=0\nheight=NaN\nx=left\n")
        val state = place("odd.properties").restored()
        assertEquals(DpSize(320.dp, 800.dp), state.size)
        assertFalse(state.position.isSpecified)
    }
}
