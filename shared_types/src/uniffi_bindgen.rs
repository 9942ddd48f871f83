//! uniffi's own generator, at the version the core is built with.
//!
//! Boundary: nothing of ours.

fn main() {
    uniffi::uniffi_bindgen_main();
}
