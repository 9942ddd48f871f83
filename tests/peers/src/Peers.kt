package app.brace.peers

import app.cash.sqldelight.TransacterImpl
import app.cash.sqldelight.driver.jdbc.sqlite.JdbcSqliteDriver
import org.h2.mvstore.MVMap
import org.h2.mvstore.MVStore
import org.sqlite.SQLiteConfig
import java.io.File
import java.sql.Connection
import java.sql.PreparedStatement

/** A store that writes the rows of a deed, durably when it returns. */
interface Peer : AutoCloseable {
    val name: String

    fun write(step: Step)
}

/** The settings of Brace's own connection. */
private fun settings() =
    SQLiteConfig().apply {
        setJournalMode(SQLiteConfig.JournalMode.WAL)
        setSynchronous(SQLiteConfig.SynchronousMode.FULL)
        setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE)
        setTempStore(SQLiteConfig.TempStore.MEMORY)
        enforceForeignKeys(true)
    }

private fun PreparedStatement.bind(values: List<Any>) =
    values.forEachIndexed { at, value -> setObject(at + 1, if (value === NoValue) null else value) }

/**
 * Plain statements through JDBC, each prepared once.
 *
 * Boundary: the log that Brace made is copied before; tables and indexes are the same.
 */
class SqliteJdbc(
    log: File,
) : Peer {
    override val name = "sqlite-jdbc"
    private val connection: Connection = settings().createConnection("jdbc:sqlite:$log").apply { autoCommit = false }
    private val prepared = HashMap<String, PreparedStatement>()

    override fun write(step: Step) {
        for (write in step.writes) {
            val statement = prepared.getOrPut(write.sql) { connection.prepareStatement(write.sql) }
            statement.bind(write.values)
            check(statement.executeUpdate() == 1) { write.sql }
        }
        connection.commit()
    }

    override fun close() = connection.close()
}

/**
 * The same through SQLDelight's driver, as code that it generates calls it.
 *
 * Boundary: its driver for files opens a connection for each transaction and prepares anew; so it is measured.
 */
class SqlDelight(
    log: File,
) : Peer {
    override val name = "SQLDelight"
    private val driver = JdbcSqliteDriver("jdbc:sqlite:$log", settings().toProperties())
    private val transacter = object : TransacterImpl(driver) {}

    override fun write(step: Step) =
        transacter.transaction {
            for (write in step.writes) {
                driver.execute(write.sql.hashCode(), write.sql, write.values.size) {
                    write.values.forEachIndexed { at, value ->
                        when (value) {
                            is Long -> bindLong(at, value)
                            is Double -> bindDouble(at, value)
                            is String -> bindString(at, value)
                            is ByteArray -> bindBytes(at, value)
                            else -> bindString(at, null)
                        }
                    }
                }
            }
        }

    override fun close() = driver.close()
}

/**
 * H2's map store: a row is a value under its key.
 *
 * Boundary: it begins empty and keeps no index; a changed row is put with what changed alone.
 */
class MvStore(
    file: File,
) : Peer {
    override val name = "H2 MVStore"
    private val store: MVStore =
        MVStore
            .Builder()
            .fileName(file.path)
            .autoCommitDisabled()
            .open()
    private val maps = HashMap<String, MVMap<String, Array<Any>>>()

    override fun write(step: Step) {
        for (write in step.writes) {
            val map = maps.getOrPut(write.table) { store.openMap(write.table) }
            map[write.key] = write.values.map { if (it === NoValue) "" else it }.toTypedArray()
        }
        store.commit()
        // A commit alone leaves the bytes with the system.
        store.sync()
    }

    override fun close() = store.close()
}
