"""The subcommands of `intacct-codegen`, one module each: `add_parser` describes it, `run` does it."""
