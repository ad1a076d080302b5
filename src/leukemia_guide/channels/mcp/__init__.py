"""Other assistants: an MCP server, through which any host asks the guide and hands on what it answers."""
