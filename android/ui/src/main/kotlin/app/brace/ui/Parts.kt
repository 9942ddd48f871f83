package app.brace.ui

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.material3.Button
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp

/*
 * The small parts every screen is made of: three buttons and three texts.
 *
 * Boundary: looks only; what a button says and does comes in.
 */

/** The height of a target between sets: chalky hands. */
internal val Target = 56.dp

private val Padding = PaddingValues(horizontal = 16.dp, vertical = 12.dp)

/** The one thing to do. */
@Composable
internal fun MainButton(
    label: String,
    modifier: Modifier = Modifier,
    onClick: () -> Unit,
) {
    Button(
        onClick = onClick,
        modifier = modifier.fillMaxWidth().heightIn(min = Target),
        shape = MaterialTheme.shapes.medium,
        contentPadding = Padding,
    ) { Text(label, style = MaterialTheme.typography.titleLarge, textAlign = TextAlign.Center) }
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
        modifier = modifier.fillMaxWidth().heightIn(min = Target),
        shape = MaterialTheme.shapes.medium,
        colors = ButtonDefaults.outlinedButtonColors(contentColor = MaterialTheme.colorScheme.primary),
        border = BorderStroke(1.dp, MaterialTheme.colorScheme.outline),
        contentPadding = Padding,
    ) { Text(label, style = MaterialTheme.typography.labelLarge, textAlign = TextAlign.Center) }
}

/** A thing that may be done, and does not ask for attention. */
@Composable
internal fun QuietButton(
    label: String,
    modifier: Modifier = Modifier,
    onClick: () -> Unit,
) {
    TextButton(
        onClick = onClick,
        modifier = modifier.heightIn(min = 48.dp),
        shape = MaterialTheme.shapes.medium,
        contentPadding = PaddingValues(8.dp),
    ) { Text(label, style = MaterialTheme.typography.labelLarge) }
}

/** The way back. */
@Composable
internal fun BackButton(
    label: String,
    modifier: Modifier = Modifier,
    onClick: () -> Unit,
) {
    TextButton(
        onClick = onClick,
        modifier = modifier.heightIn(min = 48.dp),
        shape = MaterialTheme.shapes.medium,
        contentPadding = PaddingValues(end = 8.dp),
    ) {
        SignIcon(Sign.Back)
        Text(label, style = MaterialTheme.typography.labelLarge)
    }
}

/** A screen's heading. */
@Composable
internal fun Heading(
    text: String,
    modifier: Modifier = Modifier,
    style: TextStyle = MaterialTheme.typography.titleLarge,
) {
    Text(text, modifier.semantics { heading() }, style = style)
}

/** What is said. */
@Composable
internal fun Body(
    text: String,
    modifier: Modifier = Modifier,
    color: Color = Color.Unspecified,
) {
    if (text.isNotEmpty()) {
        Text(text, modifier, style = MaterialTheme.typography.bodyLarge, color = color)
    }
}

/** What is said beside it: a source, a time. */
@Composable
internal fun Aside(
    text: String,
    modifier: Modifier = Modifier,
) {
    Body(text, modifier, MaterialTheme.colorScheme.onSurfaceVariant)
}
