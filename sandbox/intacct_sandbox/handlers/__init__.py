"""What the gateway does: one module per application, and the functions that serve every object."""
