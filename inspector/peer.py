"""The other end of a control's connection (docs/restrictions.md): listens where PR-NET-1 connects and writes who came."""
import os, socket, threading, time
def listen():
    with socket.socket() as server, open("/out/peer", "w") as seen:
        server.bind(("0.0.0.0", 53))
        server.listen()
        print("listening", file=seen, flush=True)
        while True:
            connection, (address, _) = server.accept()
            connection.close()
            print(address, file=seen, flush=True)
threading.Thread(target=listen, daemon=True).start()
while os.path.exists("/in/wait"): time.sleep(0.005)  # the host takes it away when nobody else will come
os._exit(0)  # without waiting for the thread, whose end would need a library (libgcc_s) that small images leave out
