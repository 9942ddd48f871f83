package app.brace.desktop

import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.platform.Font

/*
 * The bundled font: a laptop need not have the phone's.
 *
 * Boundary: two weights, as the theme uses them.
 */

internal val Roboto =
    FontFamily(
        Font("fonts/Roboto-Regular.ttf", FontWeight.Normal),
        Font("fonts/Roboto-Medium.ttf", FontWeight.Medium),
    )
