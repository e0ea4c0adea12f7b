// An inspector as one static program. Build it before the image: cc -O2 -static -o inspector/main inspector/main.c
#include <arpa/inet.h>
#include "report.h"
#include "tries.h"

int main(int count, char **words, char **environment) {
  // Before anything else: the host asks the kernel about this process, and then opens the gate.
  while (access("/in/gate", F_OK) == 0) usleep(1000);
  out = fopen("/out/attest.jsonl", "w");
  if (!out || count < 1 || !words[0]) return 1;
  struct sockaddr_in dns = {.sin_family = AF_INET, .sin_port = htons(53), .sin_addr.s_addr = inet_addr("1.1.1.1")};
  int tcp = socket(AF_INET, SOCK_STREAM, 0), why = errno;
  long connected = tcp < 0 ? tcp : connect(tcp, (struct sockaddr *)&dns, sizeof dns);
  probe("PR-NET-1", connected, errno);
  file("PR-NET-2", "/proc/net/dev");
  probe("PR-SOCK-1", tcp, why);
  keys("PR-ENV-1", environment);
  long to = made("/in/__probe");
  probe("PR-FS-RO-IN", to, errno);
  to = made("/etc/__probe");
  probe("PR-FS-ESC-1", to, errno);
  to = made("/root/__probe"), why = errno;
  long app = made("/app/__probe");
  both("PR-FS-ESC-2", to, why, app, errno);
  to = made("/out/report.md");
  if (to >= 0) to = write(to, "ok", 2);
  probe("PR-FS-OUT-OK", to, errno);
  file("PR-MOUNT-1", "/proc/self/mountinfo");
  answer("PR-SOCK-DOCKER", access("/var/run/docker.sock", F_OK) == 0);
  // Written only after both: an execl that succeeds ends this program, and half a line is no observation.
  long ran = run("/bin/ls");
  why = errno;
  long executed = execl("/bin/ls", "ls", (char *)NULL);
  both("PR-EXEC-1", ran, why, executed, errno);
  // The program's own work comes here. The host asks the kernel once more before it ends.
  usleep(200000);
  return 0;
}
