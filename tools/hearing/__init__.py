"""What listening learns when the models are built, and how well it hears."""
