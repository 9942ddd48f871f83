import org.jetbrains.kotlin.gradle.tasks.KotlinCompileTool

plugins {
    alias(libs.plugins.androidApplication)
    alias(libs.plugins.composeCompiler)
}

val processors = listOf("arm64-v8a", "armeabi-v7a", "x86_64")
val oldest = 26

android {
    namespace = "app.brace"
    compileSdk { version = release(36) }
    buildToolsVersion = "36.0.0"
    // Exactly this one: F-Droid builds the libraries anew and compares them. Its pages are of 16 KB.
    ndkVersion = "28.2.13676358"

    defaultConfig {
        applicationId = "app.brace"
        minSdk { version = release(oldest) }
        targetSdk { version = release(36) }
        // In figures: F-Droid reads them here.
        versionCode = 1
        versionName = "0.1.0"
        testInstrumentationRunner = "app.brace.AheadRunner"
        // JNA brings libraries for processors that no phone has any more.
        ndk { abiFilters += processors }
    }

    buildTypes {
        release {
            isMinifyEnabled = true
            isShrinkResources = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "brace.pro")
            // Whoever builds it gets the same bytes, from a clone or from an archive.
            vcsInfo { include = false }
        }
    }

    // A block of Google's own, encrypted, which nobody else can make.
    dependenciesInfo {
        includeInApk = false
        includeInBundle = false
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }

    buildFeatures { compose = true }

    // Brace's own: its libraries bring some 85.
    androidResources { localeFilters += listOf("de", "en") }

    packaging {
        // The system reads the libraries where they lie in the app.
        jniLibs { useLegacyPackaging = false }
        resources { excludes += listOf("META-INF/*.version", "META-INF/{AL2.0,LGPL2.1}", "DebugProbesKt.bin") }
    }

    testOptions {
        unitTests { isIncludeAndroidResources = true }
        animationsDisabled = true
    }

    sourceSets {
        named("main") { kotlin.directories += listOf("../core/src/main/kotlin", "../ui/src/main/kotlin") }
        // What the hold on the core is tried with; on a phone it is tried over the phone's library.
        named("test") { kotlin.directories += listOf("../core/src/test/kotlin", "../desktop/src/test/kotlin") }
        named("androidTest") { kotlin.directories += "../core/src/test/kotlin" }
    }

    lint {
        warningsAsErrors = true
        // UniFFI's Kotlin looks for what newer systems have before it uses it.
        checkGeneratedSources = false
        // Versions are pinned, and chosen by a person.
        disable += listOf("AndroidGradlePluginVersion", "GradleDependency", "NewerVersionAvailable", "OldTargetApi")
    }
}

val rustSources = files(
    listOf("shared", "shared_texts", "shared_types").map { fileTree("../../$it") },
    "../../Cargo.toml",
    "../../Cargo.lock",
)

val buildCore = tasks.register<CargoNdk>("buildCore") {
    root = layout.projectDirectory.dir("../..")
    rust.from(rustSources)
    abis = processors
    platform = oldest
    ndkVersion = android.ndkVersion
    ndk = androidComponents.sdkComponents.ndkDirectory
}

val hostLibrary = layout.buildDirectory.dir("host-library").get()

val generateBindings = tasks.register<GenerateBindings>("generateBindings") {
    root = layout.projectDirectory.dir("../..")
    rust.from(rustSources)
    library = hostLibrary
}

androidComponents {
    onVariants { variant ->
        variant.sources.jniLibs?.addGeneratedSourceDirectory(buildCore, CargoNdk::libraries)
        variant.sources.kotlin?.addGeneratedSourceDirectory(generateBindings, GenerateBindings::kotlin)
    }
}

tasks.withType<KotlinCompileTool>().configureEach {
    // Of the window's tests, how a person comes to each screen. Pictures are compared by ./test kotlin: they are drawn into
    // what Android has no class for.
    val scenes =
        listOf("Scenes.kt", "FlowScenes.kt", "LibraryScenes.kt", "LogScenes.kt", "SceneSteps.kt", "Lived.kt")
    exclude { "/desktop/" in it.path && it.name !in scenes || it.name == "PicturesTest.kt" }
}

// The tests on this machine load the core that was built for it.
tasks.withType<Test>().configureEach {
    dependsOn(generateBindings)
    systemProperty("jna.library.path", hostLibrary.asFile.path)
    systemProperty("jna.nosys", "true")
    systemProperty("user.timezone", "UTC")
    maxHeapSize = "3g"
}

// How a compiler orders a profile differs from machine to machine, and the app with it.
tasks.configureEach {
    if ("ArtProfile" in name) enabled = false
}

dependencies {
    implementation(libs.activityCompose)
    implementation(libs.composeAnimation)
    implementation(libs.composeFoundation)
    implementation(libs.composeMaterial3)
    implementation(libs.composeRipple)
    implementation(libs.composeUi)
    implementation(libs.coroutinesAndroid)
    implementation(libs.lifecycleCompose)
    // The archive has a library for each processor of a phone, the jar below those of laptops.
    implementation(variantOf(libs.jna) { artifactType("aar") })

    testImplementation(libs.jna)
    testImplementation(libs.junit)
    testImplementation(libs.composeUiTest)
    testImplementation(libs.robolectric)

    androidTestImplementation(libs.composeUiTest)
    androidTestImplementation(libs.junit)
    androidTestImplementation(libs.testCore)
    androidTestImplementation(libs.testJunit)
    androidTestImplementation(libs.testRunner)
}
