package app.brace.ui

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.foundation.layout.width
import androidx.compose.material3.Button
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.IconButton
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp

/*
 * The buttons: the one thing to do, another, a quiet one, an icon.
 *
 * Boundary: looks only; what a button says and does comes in.
 */

private val Padding = PaddingValues(horizontal = Space.m, vertical = 12.dp)

/** The one thing to do. */
@Composable
internal fun MainButton(
    label: String,
    modifier: Modifier = Modifier,
    high: Dp = Reach.between,
    onClick: () -> Unit,
) {
    Button(
        onClick = onClick,
        modifier = modifier.fillMaxWidth().heightIn(min = high),
        shape = Corner.card,
        contentPadding = Padding,
    ) { Text(label, style = Type.head, textAlign = TextAlign.Center) }
}

/** Another thing to do. */
@Composable
internal fun OtherButton(
    label: String,
    modifier: Modifier = Modifier,
    onClick: () -> Unit,
) {
    OutlinedButton(
        onClick = onClick,
        modifier = modifier.fillMaxWidth().heightIn(min = Reach.between),
        shape = Corner.card,
        colors = ButtonDefaults.outlinedButtonColors(contentColor = colours.teal),
        border = BorderStroke(1.dp, colours.line),
        contentPadding = Padding,
    ) { Text(label, style = Type.button, textAlign = TextAlign.Center) }
}

private val Inside = Space.s

/** A thing that may be done, and does not ask for attention. Its letters stand on the margin at its left. */
@Composable
internal fun QuietButton(
    label: String,
    modifier: Modifier = Modifier,
    before: ImageVector? = null,
    after: ImageVector? = null,
    high: Dp = Reach.elsewhere,
    style: TextStyle = Type.button,
    onClick: () -> Unit,
) {
    TextButton(
        onClick = onClick,
        modifier = modifier.pulled(start = Inside).sizeIn(minWidth = Reach.elsewhere, minHeight = high),
        shape = Corner.card,
        contentPadding = PaddingValues(Inside),
    ) {
        before?.let {
            Drawn(it, size = 20.dp)
            Spacer(Modifier.width(Space.s))
        }
        Text(label, style = style)
        after?.let {
            Spacer(Modifier.width(Space.xs))
            Drawn(it, size = 16.dp)
        }
    }
}

/** The same in small letters, among others in a line. */
@Composable
internal fun QuietWord(
    label: String,
    modifier: Modifier = Modifier,
    onClick: () -> Unit,
) = QuietButton(label, modifier, style = Type.small, onClick = onClick)

/** A drawing that is a button; it stands on the margin at its left, or with [atEnd] at its right. */
@Composable
internal fun IconOnly(
    icon: ImageVector,
    label: String,
    modifier: Modifier = Modifier,
    atEnd: Boolean = false,
    color: Color = colours.teal,
    onClick: () -> Unit,
) {
    val room = (Reach.elsewhere - 24.dp) / 2
    IconButton(
        onClick = onClick,
        modifier =
            modifier
                .pulled(start = if (atEnd) 0.dp else room, end = if (atEnd) room else 0.dp)
                .size(Reach.elsewhere)
                .semantics { contentDescription = label },
    ) { Drawn(icon, color = color) }
}
