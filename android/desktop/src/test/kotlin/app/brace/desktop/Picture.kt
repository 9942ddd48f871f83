package app.brace.desktop

import java.awt.image.BufferedImage
import java.awt.image.IndexColorModel
import java.io.ByteArrayOutputStream
import java.io.File
import javax.imageio.ImageIO
import kotlin.math.abs

/**
 * A picture with few colours, so that a hundred of them stay small in the repository.
 *
 * Boundary: keeps, reads and compares; what is on it is the screens' matter.
 */
internal class Picture private constructor(
    private val image: BufferedImage,
) {
    val bytes: ByteArray by lazy {
        ByteArrayOutputStream().also { ImageIO.write(image, "png", it) }.toByteArray()
    }

    /** What differs from another picture, if it can be seen. */
    fun difference(other: Picture): String? {
        if (image.width != other.image.width || image.height != other.image.height) return "has another size"
        var worst = 0
        for (y in 0 until image.height) {
            for (x in 0 until image.width) {
                val (one, two) = image.getRGB(x, y) to other.image.getRGB(x, y)
                if (one !=
                    two
                ) {
                    CHANNELS.forEach { worst = maxOf(worst, abs((one shr it and BYTE) - (two shr it and BYTE))) }
                }
            }
        }
        return "differs by up to $worst of 255".takeIf { worst > STEP }
    }

    companion object {
        private val CHANNELS = listOf(0, 8, 16)
        private const val BYTE = 255

        /** One step of a channel; two machines may round to either side of one. */
        private const val STEP = 16
        private const val MOST_COLOURS = 256
        private const val AREA = 500

        fun read(file: File) = Picture(ImageIO.read(file))

        fun of(image: BufferedImage): Picture {
            val pixels = image.getRGB(0, 0, image.width, image.height, null, 0, image.width)
            // What covers an area stays exact; only the edges of letters and lines are rounded.
            val often = pixels.groupBy { it }.filterValues { it.size > pixels.size / AREA }.keys
            var step = STEP / 2
            var colours: List<Int>
            do {
                for (at in pixels.indices) if (pixels[at] !in often) pixels[at] = rounded(pixels[at], step)
                colours = pixels.distinct().sorted()
                step *= 2
            } while (colours.size > MOST_COLOURS)
            val model = IndexColorModel(BYTE.countOneBits(), colours.size, colours.toIntArray(), 0, false, -1, 0)
            val indexed = BufferedImage(image.width, image.height, BufferedImage.TYPE_BYTE_INDEXED, model)
            val index = colours.withIndex().associate { (at, colour) -> colour to at }
            val indices = ByteArray(pixels.size) { index.getValue(pixels[it]).toByte() }
            indexed.raster.setDataElements(0, 0, image.width, image.height, indices)
            return Picture(indexed)
        }

        private fun rounded(
            pixel: Int,
            step: Int,
        ): Int =
            CHANNELS.fold(BYTE shl 24) { sum, channel ->
                val value = pixel shr channel and BYTE
                sum or (minOf(BYTE, (value + step / 2) / step * step) shl channel)
            }
    }
}
