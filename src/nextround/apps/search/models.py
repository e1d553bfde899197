"""No rows of its own; Django tells of migrations only the apps that have this file."""
