"""The engines: what differs between an encrypted local file and a server, behind one protocol."""
