//! Reads the standards' definitions and writes the typed models: `spec -> fixup -> lower -> IR -> emit -> tree`.
