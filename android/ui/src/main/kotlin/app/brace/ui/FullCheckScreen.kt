package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import app.brace.wire.CheckEvent
import app.brace.wire.Event
import app.brace.wire.FullCheckView
import app.brace.wire.Place

/*
 * A full check: tap where it hurts, then how much; before a session and at its end.
 *
 * Boundary: holds which place is being rated and how the nine are shown, nothing else.
 */

@Composable
internal fun FullCheckScreen(
    check: FullCheckView,
    frame: Frame,
) {
    var asList by rememberSaveable { mutableStateOf(false) }
    var chosen by rememberSaveable(check.purpose) { mutableStateOf(NONE) }
    val note = remember(check.note.text) { mutableStateOf(check.note.text) }
    val place = check.places.getOrNull(chosen)
    val choose = { at: Int -> chosen = if (at == chosen) NONE else at }
    Page(
        frame,
        key = check.purpose,
        title = check.title,
        beside = { WhatIsThis(check.what, frame) },
        thumb = {
            NoticeLine(frame, AboveThumb)
            if (place != null && !asList) {
                Heading(place.name, Modifier.padding(bottom = Space.s))
                Rating(check, place, frame) { chosen = NONE }
            }
        },
        dock = if (place == null || asList) ({ Confirm(check, note.value, frame) }) else null,
    ) {
        Body(check.body, Modifier.padding(bottom = Space.m), colours.quiet)
        if (asList) {
            PlaceList(check.places, chosen, choose) { Rating(check, it, frame) { chosen = NONE } }
        } else {
            BackFigure(check.places, check.names, chosen, choose)
        }
        var noting by rememberSaveable(check.purpose) { mutableStateOf(false) }
        val open = noting || note.value.isNotEmpty()
        Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween) {
            QuietButton(if (asList) check.asDrawing else check.asList) { asList = !asList }
            if (!open) QuietButton(check.note.label, Modifier.pulled(end = Space.s), Icons.Pencil) { noting = true }
        }
        if (open) NoteText(check.note, note, begun = noting) { frame.note(check, note.value) }
        check.relief?.let { Relief(it, frame) }
        check.symptoms?.let { Symptoms(it, frame) }
    }
}

/** Tells what was noted, where anything was. */
private fun Frame.note(
    check: FullCheckView,
    text: String,
) {
    if (text != check.note.text) send(Event.Check(CheckEvent.NoteCheck(text)))
}

private const val NONE = -1

@Composable
private fun Rating(
    check: FullCheckView,
    place: Place,
    frame: Frame,
    onDone: () -> Unit,
) {
    fun mark(nrs: UByte?) {
        frame.send(Event.Check(CheckEvent.MarkSite(place.site, nrs)))
        onDone()
    }
    DigitsRate(frame.keys, ::mark)
    Column(Modifier.fillMaxWidth()) {
        Scale(check.scale, check.scaleLow, check.scaleHigh, onRate = ::mark)
        if (place.nrs != null) QuietButton(check.wipe) { mark(null) }
    }
}

/** Nothing hurting is one answer of many: it is no stronger than the areas over it. */
@Composable
private fun Confirm(
    check: FullCheckView,
    note: String,
    frame: Frame,
) {
    val send = { frame.send(frame.view.subjects.full(check, note)) }
    if (check.marked.isEmpty()) {
        OtherButton(check.nothingHurts, onClick = send)
    } else {
        MainButton(check.confirm, high = Reach.docked, onClick = send)
    }
}
