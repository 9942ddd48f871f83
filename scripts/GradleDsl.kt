// Stands for what Gradle's Kotlin DSL adds to Gradle's own interfaces, as far as the build files use it, so that
// scripts/check-gradle.sh can compile them as Kotlin. Only the types count: nothing here is ever run.

import com.android.build.api.dsl.ApplicationExtension
import com.android.build.api.variant.ApplicationAndroidComponentsExtension
import org.gradle.api.Project
import org.gradle.api.Task
import org.gradle.api.artifacts.dsl.DependencyHandler
import org.gradle.api.artifacts.dsl.RepositoryHandler
import org.gradle.api.file.FileSystemLocation
import org.gradle.api.file.FileSystemLocationProperty
import org.gradle.api.initialization.dsl.ScriptHandler
import org.gradle.api.provider.HasMultipleValues
import org.gradle.api.provider.Property
import org.gradle.api.provider.Provider
import org.gradle.api.tasks.TaskCollection
import org.gradle.api.tasks.TaskContainer
import org.gradle.api.tasks.TaskProvider
import org.gradle.plugin.use.PluginDependenciesSpec
import org.gradle.plugin.use.PluginDependencySpec
import java.io.File

fun never(): Nothing = error("only compiled")

fun Project.plugins(block: PluginDependenciesSpec.() -> Unit): Unit = never()

infix fun PluginDependencySpec.apply(apply: Boolean): PluginDependencySpec = never()

val PluginDependenciesSpec.`kotlin-dsl`: PluginDependencySpec get() = never()

fun Project.buildscript(block: ScriptHandler.() -> Unit): Unit = never()

fun ScriptHandler.repositories(block: RepositoryHandler.() -> Unit): Unit = never()

fun ScriptHandler.dependencies(block: DependencyHandler.() -> Unit): Unit = never()

fun Project.repositories(block: RepositoryHandler.() -> Unit): Unit = never()

fun Project.dependencies(block: DependencyHandler.() -> Unit): Unit = never()

fun DependencyHandler.classpath(what: Provider<*>): Unit = never()

fun DependencyHandler.implementation(what: Provider<*>): Unit = never()

fun DependencyHandler.testImplementation(what: Provider<*>): Unit = never()

fun DependencyHandler.testImplementation(what: String): Unit = never()

fun DependencyHandler.androidTestImplementation(what: Provider<*>): Unit = never()

val Project.android: ApplicationExtension get() = never()

fun Project.android(block: ApplicationExtension.() -> Unit): Unit = never()

val Project.androidComponents: ApplicationAndroidComponentsExtension get() = never()

fun Project.androidComponents(block: ApplicationAndroidComponentsExtension.() -> Unit): Unit = never()

inline fun <reified T : Task> TaskContainer.register(
    name: String,
    noinline block: T.() -> Unit,
): TaskProvider<T> = register(name, T::class.java, block)

inline fun <reified T : Task> TaskContainer.withType(): TaskCollection<T> = withType(T::class.java)

fun <T : Any> Property<T>.assign(value: T?): Unit = never()

fun <T : Any> Property<T>.assign(value: Provider<out T>): Unit = never()

fun <T : Any> HasMultipleValues<T>.assign(value: Iterable<T>): Unit = never()

fun <T : FileSystemLocation> FileSystemLocationProperty<T>.assign(value: Provider<out T>): Unit = never()

fun <T : FileSystemLocation> FileSystemLocationProperty<T>.assign(value: File): Unit = never()
