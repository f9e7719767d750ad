"""Looking at what stands between this machine and a gateway, for people who have to find out why it does not work."""
