package app.brace

import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.core.app.ActivityScenario
import app.brace.core.Evening
import app.brace.desktop.SCENES
import app.brace.desktop.Scene
import app.brace.wire.AppView
import app.brace.wire.Event
import app.brace.wire.Route
import app.brace.wire.Screen
import app.brace.wire.StartReason
import app.brace.wire.Turn
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import java.io.File

/**
 * Each screen of the app comes back as it was when the system makes its window anew, and the way back with it.
 *
 * Boundary: how a person gets to each is what android/desktop's pictures are made of; what is on it is the core's.
 */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = PlayedApplication::class, qualifiers = "w360dp-h780dp-xhdpi")
class RecreatedTest {
    @get:Rule
    val compose = createEmptyComposeRule()

    private val phone = Played()
    private val log get() = File(phone.app.dataDir, "files/log")

    /** What is lived on this phone: its app's core is told, its clocks pass. */
    private inner class OnThePhone : Evening(folder = log.apply { mkdirs() }, leaves = true) {
        private var isOpen = false

        override fun update(event: Event): Turn {
            if (!isOpen) runBlocking { phone.brace.wake().await() }
            isOpen = true
            // The app has started its core itself.
            val starts = event is Event.Start && event.value.reason == StartReason.UI
            return Turn(emptyList(), if (starts) phone.view else phone.send(event))
        }

        override fun passMillis(millis: Long) = phone.pass(0, (millis / 1000).toInt())
    }

    /** Off the shelf again. */
    private fun bought() {
        phone.reboots()
        phone.lock(false)
        log.deleteRecursively()
        phone.app
            .createDeviceProtectedStorageContext()
            .filesDir
            .deleteRecursively()
        phone.bought()
    }

    /** All that can be read or heard of the window. */
    private fun said(): List<String> {
        fun below(node: SemanticsNode): List<SemanticsNode> = listOf(node) + node.children.flatMap(::below)
        compose.waitForIdle()
        val nodes = compose.onAllNodes(isRoot(), useUnmergedTree = true).fetchSemanticsNodes().flatMap(::below)
        return nodes.flatMap { node ->
            node.config
                .getOrNull(SemanticsProperties.Text)
                .orEmpty()
                .map { it.text } +
                node.config.getOrNull(SemanticsProperties.ContentDescription).orEmpty() +
                listOfNotNull(node.config.getOrNull(SemanticsProperties.EditableText)?.text)
        }
    }

    /** What tells one screen from another; a page of rows says which it is. */
    private fun AppView.page() =
        listOf(
            screen.javaClass.simpleName,
            (screen as? Screen.Rows)?.value?.page,
            (screen as? Screen.Session)?.value?.checklist?.let { "list" },
            stop?.let { "stop" },
        )

    private fun recreated(scene: Scene) {
        ActivityScenario.launch(MainActivity::class.java).use { window ->
            val before = said()
            val view = phone.view
            var way = false
            window.onActivity { way = it.onBackPressedDispatcher.hasEnabledCallbacks() }
            assertTrue("$scene is drawn: $before", before.isNotEmpty())
            window.recreate()
            assertEquals("$scene", before, said())
            assertEquals("$scene", view.screen, phone.view.screen)
            window.onActivity { assertEquals("$scene", way, it.onBackPressedDispatcher.hasEnabledCallbacks()) }
        }
    }

    /** On a laptop the record has no picture: it is the past of this session. */
    private val record = Scene("record") {
        start()
        startSession(Evening.lower(1))
        logSet()
        go(Route.RECORD)
    }

    @Test
    fun everyScreenComesBackAsItWas() {
        val pages = mutableSetOf<List<Any?>>()
        // A phone's clock does not go where another's has been.
        for (scene in SCENES.plus(record).filterNot { it.name.endsWith("-ahead") }) {
            bought()
            OnThePhone().use { scene.lived(it) }
            if (pages.add(phone.view.page())) recreated(scene)
        }
        val reached = pages.map { it.first() }.toSet()
        val all = Screen::class.java.declaredClasses.filter { Screen::class.java.isAssignableFrom(it) }
        // Before the core has answered there is nothing to come back to.
        assertEquals(all.map { it.simpleName }.toSet() - "Opening", reached)
    }
}
