package app.brace

import android.app.Activity
import android.content.Context
import android.content.Intent
import android.net.Uri
import androidx.activity.result.contract.ActivityResultContract
import app.brace.wire.FileOrder

/*
 * What the system's pickers are asked, and what they answer: a document, or nothing where the person left.
 *
 * Boundary: neither needs a permission; the person's choice is one.
 */

/** A document of any type: providers name types as they like, and the core looks at what is in it. */
internal class OpenAny : ActivityResultContract<Unit, Uri?>() {
    override fun createIntent(
        context: Context,
        input: Unit,
    ) = Intent(Intent.ACTION_OPEN_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE).setType("*/*")

    override fun parseResult(
        resultCode: Int,
        intent: Intent?,
    ) = chosen(resultCode, intent)
}

/** A new document of the order's type, by the name that it suggests. */
internal class CreateNamed : ActivityResultContract<FileOrder.Save, Uri?>() {
    override fun createIntent(
        context: Context,
        input: FileOrder.Save,
    ) = Intent(Intent.ACTION_CREATE_DOCUMENT)
        .addCategory(Intent.CATEGORY_OPENABLE)
        .setType(input.mediaType)
        .putExtra(Intent.EXTRA_TITLE, input.name)

    override fun parseResult(
        resultCode: Int,
        intent: Intent?,
    ) = chosen(resultCode, intent)
}

private fun chosen(
    resultCode: Int,
    intent: Intent?,
): Uri? = intent?.data.takeIf { resultCode == Activity.RESULT_OK }
