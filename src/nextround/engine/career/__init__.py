"""The facts of a career as plain values, and JSON Resume in and out."""
