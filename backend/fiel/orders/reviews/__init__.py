"""Reviews of what was bought: asked for, written, moderated, paid."""
