// An inspector as one static program. Build it before the image: cc -O2 -static -o inspector/main inspector/main.c
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;
static FILE *out;

static void text(const char *from) {
  putc('"', out);
  for (; *from; from++)
    if (*from == '"' || *from == '\\') fprintf(out, "\\%c", *from);
    else if ((unsigned char)*from < 0x20) fprintf(out, "\\u%04x", *from);
    else putc(*from, out);
  putc('"', out);
}

static void begin(const char *probe) { fprintf(out, "{\"probe_id\":\"%s\",\"parts\":[", probe); }
static void end(void) { fputs("]}\n", out); fflush(out); }

// What a call returned: an error has Python's name in every language.
static void report(long result) {
  int e = errno;
  if (result >= 0) { fprintf(out, "{\"value\":\"%ld\"}", result); return; }
  const char *name = e == EPERM || e == EACCES ? "PermissionError" : e == ENOENT ? "FileNotFoundError" : "OSError";
  fprintf(out, "{\"error\":\"%s\",\"errno\":%d,\"message\":", name, e);
  text(strerror(e));
  putc('}', out);
}

static void probe(const char *id, long result) { begin(id); report(result); end(); }

static void file(const char *id, const char *path) {
  static char all[1 << 20];
  int from = open(path, O_RDONLY);
  long size = from < 0 ? -1 : 0, got;
  while (from >= 0 && (got = read(from, all + size, sizeof all - 1 - size)) > 0) size += got;
  begin(id);
  if (size < 0) report(size);
  else { all[size] = 0; fputs("{\"value\":", out); text(all); putc('}', out); }
  end();
}

static int byName(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static void environment(void) {
  size_t count = 0;
  while (environ[count]) count++;
  qsort(environ, count, sizeof *environ, byName);
  begin("PR-ENV-1");
  fputs("{\"value\":[", out);
  for (size_t i = 0; i < count; i++) {
    char name[4096] = "";
    strncpy(name, environ[i], strcspn(environ[i], "="));
    if (i) putc(',', out);
    text(name);
  }
  fputs("]}", out);
  end();
}

static long writeReport(void) {
  int to = open("/out/report.md", O_WRONLY | O_CREAT | O_TRUNC, 0644);
  return to < 0 ? to : write(to, "ok", 2);
}

static long run(const char *program) {
  pid_t child = fork();
  if (child == 0) { execl(program, program, (char *)NULL); _exit(127); }
  return child < 0 ? child : waitpid(child, NULL, 0);
}

int main(void) {
  // Before anything else: the host asks the kernel about this process, and then opens the gate.
  while (access("/in/gate", F_OK) == 0) usleep(1000);
  out = fopen("/out/attest.jsonl", "w");
  if (!out) return 1;
  struct sockaddr_in dns = {.sin_family = AF_INET, .sin_port = htons(53), .sin_addr.s_addr = inet_addr("1.1.1.1")};
  int made = socket(AF_INET, SOCK_STREAM, 0), why = errno;
  probe("PR-NET-1", made < 0 ? made : connect(made, (struct sockaddr *)&dns, sizeof dns));
  file("PR-NET-2", "/proc/net/dev");
  errno = why;
  probe("PR-SOCK-1", made);
  environment();
  probe("PR-FS-RO-IN", open("/in/__probe", O_WRONLY | O_CREAT, 0644));
  probe("PR-FS-ESC-1", open("/etc/__probe", O_WRONLY | O_CREAT, 0644));
  begin("PR-FS-ESC-2");
  report(open("/root/__probe", O_WRONLY | O_CREAT, 0644));
  putc(',', out);
  report(open("/app/__probe", O_WRONLY | O_CREAT, 0644));
  end();
  probe("PR-FS-OUT-OK", writeReport());
  file("PR-MOUNT-1", "/proc/self/mountinfo");
  begin("PR-SOCK-DOCKER");
  fprintf(out, "{\"value\":%s}", access("/var/run/docker.sock", F_OK) == 0 ? "true" : "false");
  end();
  // Written only after both: an execl that succeeds ends this program, and half a line is no observation.
  long ran = run("/bin/ls");
  why = errno;
  long executed = execl("/bin/ls", "ls", (char *)NULL);
  int denied = errno;
  begin("PR-EXEC-1");
  errno = why;
  report(ran);
  putc(',', out);
  errno = denied;
  report(executed);
  end();
  // The program's own work comes here. The host asks the kernel once more before it ends.
  usleep(200000);
  return 0;
}
