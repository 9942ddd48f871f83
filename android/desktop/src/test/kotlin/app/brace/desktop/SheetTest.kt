package app.brace.desktop

import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import java.awt.Color
import java.awt.image.BufferedImage
import java.io.File
import javax.imageio.ImageIO

/**
 * The README's picture: five screens side by side, as committed.
 *
 * Boundary: puts the screens' own pictures together; `-Dpictures=record` writes it anew.
 */
class SheetTest {
    @Test
    fun theReadmeShowsTheScreensAsTheyAre() {
        val sheet = Picture.of(sideBySide(SHOWN.map { ImageIO.read(File("ui/pictures/en/$it-light.png")) }))
        val committed = File("../docs/pictures/phone.png")
        if (System.getProperty("pictures") == "record") committed.writeBytes(sheet.bytes)
        assertTrue("record it with -Dpictures=record", committed.exists())
        assertNull(sheet.difference(Picture.read(committed)))
    }

    private fun sideBySide(pictures: List<BufferedImage>): BufferedImage {
        val high = HEIGHT_DP * pictures.first().width / WIDTH_DP
        val wide = pictures.sumOf { it.width + GAP } + GAP
        val sheet = BufferedImage(wide, high + 2 * GAP, BufferedImage.TYPE_INT_RGB)
        val pen = sheet.createGraphics()
        pen.color = Color(GROUND)
        pen.fillRect(0, 0, sheet.width, sheet.height)
        var left = GAP
        pictures.forEach {
            // What lies below a phone's edge is scrolled to.
            pen.drawImage(it.getSubimage(0, 0, it.width, minOf(high, it.height)), left, GAP, null)
            left += it.width + GAP
        }
        pen.dispose()
        return sheet
    }

    private companion object {
        val SHOWN = listOf("today-verdict", "session-third", "rate", "session-stop", "baseline-rating")
        const val GAP = 24
        const val GROUND = 0xD8CFC2
    }
}
