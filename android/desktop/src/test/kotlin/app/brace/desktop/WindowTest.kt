package app.brace.desktop

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.performKeyInput
import androidx.compose.ui.test.pressKey
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import app.brace.core.ClocksAhead
import app.brace.core.Evening
import app.brace.ui.BraceApp
import app.brace.ui.BraceTheme
import app.brace.wire.AppView
import app.brace.wire.Event
import app.brace.wire.Route
import app.brace.wire.Screen
import app.brace.wire.SessionEvent
import app.brace.wire.SetStep
import app.brace.wire.StartReason
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Assume.assumeTrue
import org.junit.Before
import org.junit.Test
import java.io.File
import java.nio.file.Files
import java.util.concurrent.TimeUnit

/**
 * The real window on a virtual screen, clicked with a real pointer.
 *
 * Boundary: where a button lies is asked of the same screens at the window's size.
 */
class WindowTest {
    private val processes = mutableListOf<Process>()
    private val data: File = Files.createTempDirectory("brace-window").toFile()
    private val said = File.createTempFile("brace-window", ".log")

    @Before
    fun aVirtualScreen() {
        assumeTrue("Xvfb and xdotool", listOf("Xvfb", "xdotool").all { onPath(it) })
        Evening(folder = data, leaves = true).use {
            it.later(((System.currentTimeMillis() - it.moment().utcMs) / MINUTE_MS).toInt())
            it.known()
        }
        run("Xvfb", DISPLAY, "-screen", "0", "800x900x24", "-nolisten", "tcp")
        await("the screen") { File("/tmp/.X11-unix/X${DISPLAY.drop(1)}").exists() }
    }

    @After
    fun close() {
        processes.reversed().forEach {
            it.destroy()
            it.waitFor(10, TimeUnit.SECONDS)
        }
        data.deleteRecursively()
        File(data.path + "-config").deleteRecursively()
        said.delete()
    }

    @Test
    fun aSetIsLoggedWithRealClicks() {
        val window = open("--data", data.path)
        val filledIn = Evening().use { mirror ->
            mirror.known()
            window.click(mirror.view, "Start a session")
            mirror.go(Route.BASELINE)
            window.click(mirror.view, "Nothing hurts")
            mirror.begun()
            window.click(mirror.view, "None of these")
            mirror.symptoms()
            window.click(mirror.view, "More load")
            mirror.send(Event.Session(SessionEvent.StepForm(SetStep.LOADUP)))
            window.click(mirror.view, "One rep more")
            mirror.send(Event.Session(SessionEvent.StepForm(SetStep.REPSUP)))
            window.click(mirror.view, "Log set")
            // Sooner it would count as a second tap.
            mirror.later(0, 1)
            mirror.logNext()
            window.click(mirror.view, "Log without the list")
            mirror.view.session().summary
        }
        val set =
            Evening(folder = data).use { evening ->
                evening.later(LONG_AFTER)
                evening.start()
                (evening.go(Route.RECORD).view.screen as Screen.Record)
                    .value.session
                    ?.sets
                    ?.single()
            }
        assertEquals(filledIn, set?.text)
    }

    @Test
    fun keysAloneLogASet() {
        open("--data", data.path)
        press("alt+2")
        press("alt+1")
        reach("Start a session") {}
        reach("Nothing hurts") { go(Route.BASELINE) }
        reach("None of these") { begun() }
        reach("Log set") { startSession() }
        reach("Log without the list") {
            startSession()
            later(0, 1)
            logNext()
        }
        press("0")
        val record =
            Evening(folder = data).use { evening ->
                evening.later(LONG_AFTER)
                evening.start()
                (evening.go(Route.RECORD).view.screen as Screen.Record).value.session
            }
        assertEquals(1 to 2, record?.sets?.size to record?.checks?.size)
    }

    @Test
    fun theDemonstrationOpensAndLeapsTwoHours() {
        val before = temporary()
        val window = open()
        Evening().use { mirror ->
            mirror.start(StartReason.DEMONSTRATION)
            window.click(mirror.view, "Two hours later")
        }
        assertTrue(said.readText(), processes.last().isAlive && "first frame after" in said.readText())
        val folders = temporary() - before
        assertEquals(1, folders.size)
        processes.last().apply { destroy() }.waitFor(10, TimeUnit.SECONDS)
        assertEquals("thrown away", before, temporary())
    }

    @Test
    fun theLeapMovesEveryClock() {
        val clocks = ClocksAhead(Clocks()::now)
        val before = clocks.now()
        clocks.jump()
        val after = clocks.now()
        assertTrue(after.utcMs - before.utcMs >= TWO_HOURS_MS && after.uptimeMs - before.uptimeMs >= TWO_HOURS_MS)
    }

    /** At the card of symptoms. */
    private fun Evening.begun() = send(Event.Session(SessionEvent.Start(emptyList(), "")))

    private fun temporary(): Set<String> =
        File(System.getProperty("java.io.tmpdir"))
            .list()
            .orEmpty()
            .filter { it.startsWith("brace-demonstration") }
            .toSet()

    private fun open(vararg arguments: String): String {
        val classes = System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path")
        val java = File(System.getProperty("java.home"), "bin/java").path
        val library = "-Djna.library.path=" + System.getProperty("jna.library.path")
        run(java, library, "-Dskiko.renderApi=SOFTWARE", "-cp", classes, "app.brace.desktop.MainKt", *arguments)
        await("the first frame") { "first frame after" in said.readText() }
        println(said.readText().trim())
        return tool("search", "--name", "^Brace$").lines().last()
    }

    private fun String.click(
        view: AppView,
        label: String,
    ) {
        val at = whereIs(view, label)
        tool("mousemove", "--window", this, at.x.toInt().toString(), at.y.toInt().toString())
        tool("click", "1")
        Thread.sleep(SETTLE_MS)
    }

    private fun press(vararg keys: String) {
        // What a window manager would do: Java listens in a window of its own.
        tool("windowfocus", tool("search", "--name", "^FocusProxy$").lines().last())
        tool("key", "--delay", "100", *keys)
        Thread.sleep(SETTLE_MS)
    }

    /** Tabs to what has this name, as often as it takes on the same screen, and presses it. */
    private fun reach(
        label: String,
        before: Evening.() -> Unit,
    ) {
        var tabs = 0
        Evening().use { mirror ->
            mirror.known()
            mirror.before()
            runSkikoComposeUiTest(Size(WINDOW_WIDTH, WINDOW_HEIGHT), Density(1f)) {
                setContent { BraceTheme(false, Roboto, reducedMotion = true) { BraceApp(mirror.view, send = {}) } }
                do {
                    onRoot().performKeyInput { pressKey(Key.Tab) }
                    tabs += 1
                    check(tabs < MOST_TABS) { "nothing called $label is reached" }
                } while (nodes().none {
                        it.spoken().startsWith(label) && it.config.getOrNull(
                            SemanticsProperties.Focused,
                        ) == true
                    }
                )
            }
        }
        press(*Array(tabs) { "Tab" }, "Return")
    }

    private fun whereIs(
        view: AppView,
        label: String,
    ): Offset {
        var found = Offset.Zero
        runSkikoComposeUiTest(Size(WINDOW_WIDTH, WINDOW_HEIGHT), Density(1f)) {
            setContent { BraceTheme(false, Roboto, reducedMotion = true) { BraceApp(view, send = {}) } }
            val button = hasClickAction() and (hasText(label) or hasContentDescription(label))
            found = onNode(button).fetchSemanticsNode().boundsInRoot.center
        }
        return found
    }

    private fun tool(vararg arguments: String): String {
        val process = builder("xdotool", *arguments).redirectErrorStream(true).start()
        val output = process.inputStream
            .bufferedReader()
            .readText()
            .trim()
        assertTrue("${arguments.toList()}: $output", process.waitFor() == 0)
        return output
    }

    private fun run(vararg command: String) {
        processes += builder(*command).redirectErrorStream(true).redirectOutput(said).start()
    }

    private fun builder(vararg command: String) =
        ProcessBuilder(*command).apply {
            environment()["DISPLAY"] = DISPLAY
            environment()["LANG"] = "C.UTF-8"
            environment()["BRACE_TIMES"] = "yes"
            // The window's place is none of a test's business.
            environment()["XDG_CONFIG_HOME"] = data.path + "-config"
        }

    private fun await(
        what: String,
        there: () -> Boolean,
    ) {
        val until = System.nanoTime() + PATIENCE_NS
        while (!there()) {
            assertTrue("$what: ${said.readText()}", System.nanoTime() < until)
            Thread.sleep(100)
        }
    }

    private fun onPath(tool: String) = System.getenv("PATH").split(':').any { File(it, tool).canExecute() }

    private companion object {
        val DISPLAY = ":${90 + ProcessHandle.current().pid() % 400}"
        const val WINDOW_WIDTH = 360f
        const val WINDOW_HEIGHT = 800f
        const val SETTLE_MS = 700L

        /** More than any screen has to tab to. */
        const val MOST_TABS = 100
        const val PATIENCE_NS = 60_000_000_000L
        const val MINUTE_MS = 60_000L
        const val TWO_HOURS_MS = 2L * 60 * 60 * 1000

        /** The window's clock is the machine's, whose today is later than the evening of the tests. */
        const val LONG_AFTER = 60 * 24 * 365 * 20
    }
}
