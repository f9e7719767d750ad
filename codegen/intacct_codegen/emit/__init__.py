"""From the IR to text: Python modules and XML Schema. Nothing here decides; it only spells."""
