"""The side of the capped child: takes files of tables apart. Nothing here runs in the process that holds the vault."""
