package app.brace.desktop

import app.brace.wire.ArticleBlock
import app.brace.wire.ArticleView
import app.brace.wire.BarView
import app.brace.wire.Event
import app.brace.wire.Flag
import app.brace.wire.FlagCardView
import app.brace.wire.FlagLineView
import app.brace.wire.FlagRow
import app.brace.wire.FlagsEvent
import app.brace.wire.NumberView
import app.brace.wire.PlateView
import app.brace.wire.Route
import app.brace.wire.RowButton
import app.brace.wire.StaircaseView
import app.brace.wire.StepperView
import app.brace.wire.Tread
import app.brace.wire.TreadView
import app.brace.wire.Urgency

/*
 * Made-up views of flags and plans, each way on to a place of its own.
 *
 * Boundary: words as long as the real ones; the real ones are the core's.
 */

internal val Dialled = Event.Flags(FlagsEvent.Dial("112"))
internal val CardOpened = Event.Flags(FlagsEvent.OpenCard)
internal val EndOpened = Event.Flags(FlagsEvent.OpenEnd(Flag.SADDLE))

internal fun flagLine(urgency: Urgency) =
    FlagLineView(urgency, "Get emergency help now", CardOpened)

internal val EmergencyCard =
    FlagCardView(
        Urgency.EMERGENCY,
        "Get emergency help now",
        listOf(
            FlagRow(
                "Numb or pins and needles between the legs",
                "since 18:40",
                "Numb or pins and needles between the legs, since 18:40",
                listOf(RowButton("What became of it", EndOpened), RowButton("By mistake", Event.Go(Route.BIN))),
            ),
        ),
        NumberView(
            "112",
            "112",
            "Emergency number: 1 1 2",
            RowButton("Call 112", Dialled),
            RowButton("Numbers elsewhere", Event.Go(Route.SETTINGS)),
        ),
        "To show or read out",
        "New since 18:40: numb or pins and needles between the legs. My back hurts, 3 of 10.",
        "Do not drive yourself.",
        "Suggestions and plans are off until this is settled. You can log as ever.",
        listOf(RowButton("End the session", Event.Go(Route.END))),
        "What else holds your lifting back",
        listOf("The last session was too much.", "Your back begins higher than usual."),
        "Warning card for cauda equina; level after GIRFT",
    )

internal fun treads(
    vararg texts: String,
    here: Int,
) = StaircaseView(
    texts.mapIndexed { at, text ->
        val stands =
            when {
                at < here -> Tread.DONE
                at == here -> Tread.HERE
                else -> Tread.LATER
            }
        val counted = mapOf(Tread.DONE to 2, Tread.HERE to 1, Tread.LATER to 0).getValue(stands)
        TreadView(text, stands, counted.toUByte(), 2u)
    },
    "Step ${here + 1} of ${texts.size}",
)

internal val Stairs = treads(
    "50\u00A0% · 82.5\u00A0kg",
    "60\u00A0% · 97.5\u00A0kg",
    "70\u00A0% · 115\u00A0kg",
    "80\u00A0% · 130\u00A0kg",
    here = 1,
)

internal val Less = Event.Go(Route.GEAR)
internal val More = Event.Go(Route.RAMP)

internal val Steps =
    ArticleView(
        "Next: Deadlift",
        listOf(
            ArticleBlock.Staircase(Stairs),
            ArticleBlock.Bar(
                BarView(
                    listOf(PlateView("25", 1000u), PlateView("5", 500u)),
                    "25 + 5 a side",
                    null,
                    "20 kg bar, 25 and 5 a side",
                    null,
                ),
            ),
            ArticleBlock.Stepper(
                StepperView(
                    "Set 1, load",
                    "97.5\u00A0kg",
                    "Set 1, load: 97.5 kg",
                    RowButton("Less load in set 1", Less),
                    RowButton("More load in set 1", More),
                ),
            ),
        ),
    )
