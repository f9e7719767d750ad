"""The runtime under the generated bindings: models, codec, TLS, sessions and clients."""
