"""Makes threads until there are none left."""
import threading, time
while True:
    threading.Thread(target=time.sleep, args=(99,), daemon=True).start()
