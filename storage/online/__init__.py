"""The one room that opens sockets: pages and feeds by HTTP, for ``fetch`` and ``feed`` alone."""
