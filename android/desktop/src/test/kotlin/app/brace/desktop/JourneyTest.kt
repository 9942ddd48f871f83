package app.brace.desktop

import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.performTextReplacement
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/**
 * A whole session by touch: warm-ups, checklists answered in every way, faults, notes, a lift of one's own.
 *
 * Boundary: labels as a person reads them; what is kept is read back in the history.
 */
class JourneyTest {
    private fun SkikoComposeUiTest.type(
        field: String,
        text: String,
    ) = onNodeWithContentDescription(field).performTextReplacement(text)

    /** The lift is found by a few of its letters. */
    private fun SkikoComposeUiTest.choose(
        hand: Hand,
        letters: String,
        name: String,
    ) {
        hand.session().checklist?.let { hand.tap(it.next.spoken) }
        hand.tap("Exercise")
        type("Find an exercise", letters)
        hand.tap(name)
        assertEquals(name, hand.session().exercise)
    }

    private fun Hand.rated(nrs: Int) {
        if (session().pad != null) tap(if (nrs == 0) "0: no pain" else "$nrs of 10")
    }

    /** Every warm-up set, a tap each. */
    private fun Hand.warmUp(): Int {
        var sets = 0
        while (true) {
            val next = session().ramp?.steps?.firstOrNull { !it.done } ?: return sets
            val before = taps
            tap(next.label)
            assertEquals(1, taps - before)
            sets += 1
            rated(1)
        }
    }

    @Test
    fun aWholeSessionReadsRightInTheHistory() =
        inHand({ start() }) { hand ->
            hand.tap("Start a session")
            repeat(ABOUT_PAGES) { hand.tap("Skip") }
            hand.tap("Nothing hurts")
            hand.tap("None of these")
            squat(hand)
            deadlift(hand)
            trapBar(hand)
            ownLift(hand)
            hand.tap("End the session")
            hand.tap("Nothing hurts")
            hand.tap("History")
            val sets = hand.openOnlySession().session.sets
            val work = sets.filter { "warm-up" !in it.details }
            assertTrue("warm-ups: $sets", sets.size - work.size >= 6)
            assertEquals(
                listOf("Back squat", "Back squat", "Deadlift", "Trap bar deadlift", "Jefferson deadlift"),
                work.map { it.text.substringBefore('\u00A0').substringBeforeLast(' ') },
            )
            val (first, second, dead, trap) = work.map { it.details }
            assertTrue(first, "all eight, one by one" in first && "rounded lower back" in first && "filmed" in first)
            assertTrue(second, "all eight" in second)
            assertTrue(dead, "bar open" in dead)
            assertTrue(trap, "logged without the list" in trap)
            assertEquals("a pinch on the left", work.last().note)
        }

    /** Up to its checklist, which the first work set of a lift waits for. */
    private fun SkikoComposeUiTest.firstWorkSet(
        hand: Hand,
        letters: String,
        name: String,
        load: String,
    ) {
        choose(hand, letters, name)
        type("Load", load)
        hand.tap("More load")
        hand.tap("Less load")
        assertTrue(hand.warmUp() >= 2)
        hand.tap("Log set")
    }

    private fun SkikoComposeUiTest.squat(hand: Hand) {
        firstWorkSet(hand, "squat", "Back squat", "60 kg")
        hand.goThrough()
        hand.tap("Log set")
        hand.rated(1)
        hand.tap("What did you notice?")
        hand.tap("rounded lower back")
        hand.tap("filmed")
        hand.tap("Done")
        val singly = checkNotNull(hand.session().checklist).items.filter { it.singly }
        assertTrue("$singly", singly.isNotEmpty())
        hand.tap("The others still true")
        singly.forEach { hand.tap(it.label) }
        hand.tap("Log set")
        hand.rated(1)
    }

    private fun SkikoComposeUiTest.deadlift(hand: Hand) {
        firstWorkSet(hand, "dead", "Deadlift", "100 kg")
        while (hand.session().checklist != null) {
            val card = checkNotNull(hand.session().checklist?.card)
            if (card.place.startsWith("7")) {
                hand.tap("Not yet")
                hand.tap("Lift with it open")
            } else {
                hand.tap("True")
            }
        }
        hand.tap("Log set, 1 open")
        hand.rated(1)
    }

    private fun SkikoComposeUiTest.trapBar(hand: Hand) {
        firstWorkSet(hand, "trap", "Trap bar deadlift", "80 kg")
        hand.tap("Log without the list")
        hand.rated(1)
    }

    private fun SkikoComposeUiTest.ownLift(hand: Hand) {
        hand.session().checklist?.let { hand.tap(it.next.spoken) }
        hand.tap("Exercise")
        type("Find an exercise", "Jefferson deadlift")
        hand.tap("New exercise")
        hand.tap("Hinge: the hips fold")
        hand.tap("on the floor in front")
        hand.tap("Add exercise")
        hand.tap("Jefferson deadlift")
        type("Load", "40 kg")
        hand.tap("Note")
        type("Note", "a pinch on the left")
        hand.tap("Log set")
        hand.goThrough()
        hand.tap("Log set")
        hand.rated(1)
    }

    @Test
    fun inGermanTheListTheSkipAndTheNoteGoTheSameWay() =
        inHand({ start() }, language = "de") { hand ->
            hand.tap("Training beginnen")
            repeat(ABOUT_PAGES) { hand.tap("Überspringen") }
            hand.tap("Nichts tut weh")
            hand.tap("Nichts davon")
            hand.tap("Satz eintragen")
            hand.goThrough("Stimmt")
            hand.tap("Notiz")
            type("Notiz", "Gürtel vergessen")
            hand.tap("Satz eintragen")
            hand.tap("1 von 10")
            hand.tap("Alle acht wie vorhin")
            hand.tap("Satz eintragen")
            hand.tap("1 von 10")
            hand.tap("Was ist dir aufgefallen?")
            hand.tap("unterer Rücken rund")
            hand.tap("Fertig")
            hand.tap("Ohne die Liste eintragen")
            hand.tap("1 von 10")
            hand.tap("Training beenden")
            hand.tap("Nichts tut weh")
            hand.tap("Verlauf")
            val sets = hand.openOnlySession().session.sets
            assertEquals(3, sets.size)
            assertEquals("Gürtel vergessen", sets.first().note)
            assertTrue("${sets[1]}", "unterer Rücken rund" in sets[1].details)
            assertTrue("${sets[2]}", "ohne" in sets[2].details)
        }

    private companion object {
        /** What is asked about oneself before the first session, a page a block. */
        const val ABOUT_PAGES = 4
    }
}
