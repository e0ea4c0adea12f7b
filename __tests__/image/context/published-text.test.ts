import { expect, test } from '@jest/globals';
import { publishesSecret } from '../../../src/image/context/published-text.ts';

const TOKEN = `ghp_${'aB3'.repeat(12)}`;

test.each([
  ['a login', 'RUN git clone https://ci:hunter22@h/x'],
  ['a login whose sign is an escape of JSON', '{"comment": "https://ci:hunter22\\u0040h/x"}'],
  ['a login whose signs are numbers', 'RUN printf "https\\x3a\\057\\u002fci&#58;hunter22&commat;h"'],
  ['a login across two lines', 'RUN git clone https://ci:hunter\\\n22@h/x'],
  ['a login across two lines with blanks', 'RUN git clone https://ci:hunter22\\ \t\r\n@h/x'],
  ['a login of which no shell fills in a part', 'RUN ["/bin/app", "https://bob:$ecret01@h/"]'],
  ['one that no shell could fill in', 'RUN echo https://bob:$3cret@h/'],
  ['one in a command of its own', 'ONBUILD  ENTRYPOINT [ "/bin/app", "https://$ecret01@h/" ]'],
  [
    'one that looks like a variable that is none',
    'ARG other\nRUN git clone https://bob:$ecret01@h/?ecret01=1',
  ],
  [
    'one that looks like a member of a mount',
    'RUN --mount=type=bind,source=x curl https://bob:$source@h/ https://bob:$type@h',
  ],
  ['a token', `ENV T=${TOKEN}`],
  ['a token across two lines', `ENV T=${TOKEN.slice(0, 20)}\\\n${TOKEN.slice(20)}`],
])('finds %s', (_, text) => expect(publishesSecret(text)).toBe(true));

test.each([
  ['lines that go on', 'RUN apt-get update \\\n && apt-get install -y a=1.2@3 \\\n https://h/x'],
  ['what a shell fills in', 'RUN git clone "https://x:$(cat /run/secrets/t)@h/o/r"'],
  ['what a shell in a list fills in', 'RUN ["/bin/sh", "-ec", "git clone https://x:$T@h/o/r https://$1@h"]'],
  ['what is no list', 'RUN [ -f x ] && git clone https://x:$T@h/o/r'],
  ['variables in small letters', 'ARG user\nARG token=\nRUN git clone https://$user:$token@h/o/r'],
  [
    'an environment’s',
    'ENV db_user=a db_pass\nRUN db_pass=$(cat /p) psql postgres://$db_user:$db_pass@db/app',
  ],
  ['several that are read', 'RUN read -r user pass < /p; git clone https://$user:$pass@h/o/r'],
  ['other letters', 'arg Token\nRUN git clone https://x:$Token@h/o/r'],
  ['a port, and a sign behind it', 'ARG port=4873\nRUN npm install http://localhost:$port/pkg@1.0.0'],
  ['a loop’s', 'RUN for host in a b; do read -r port; curl http://$host:$port/v1/@latest; done'],
  ['a profile', '{"syscalls": [{"names": ["read"], "action": "SCMP_ACT_ALLOW"}]}'],
])('finds nothing in %s', (_, text) => expect(publishesSecret(text)).toBe(false));
