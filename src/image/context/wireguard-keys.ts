/** 32 bytes, of which 44 characters are made. */
const KEY = '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=(?![A-Za-z0-9])';
/** As wg(8) begins what it dumps of an interface: both keys, its port, its mark. A few texts have the end of it. */
const [DUMP_END, DUMP] = [
  /=[ \t]{1,8}\d{1,5}[ \t]{1,8}(?:off|0x[0-9a-f]{1,8})\b/,
  new RegExp(String.raw`(?<![A-Za-z0-9+/])${KEY}[ \t]{1,8}${KEY}[ \t]{1,8}\d{1,5}[ \t]{1,8}(?:off|0x)`),
];
/** As WireGuard's own files, systemd-networkd, NetworkManager, OpenWrt, OPNsense and Xray name one. */
const NAMED = new RegExp(
  `(?:priv(?:ate)?|pre-?shared|secret)[-_ ]?key[^a-z0-9/+]{1,30}(?:value[^a-z0-9/+]{1,30})?${KEY}`,
  'i',
);
/** As ifconfig(8) of OpenBSD has it. */
const OPENBSD = new RegExp(String.raw`wg(?:key|psk)[ \t]{1,20}${KEY}`);
/** As netplan has it, whose names other maps have as well. */
const NETPLAN = new RegExp(
  String.raw`(?<![\w-])(?:key|private|shared)["']?[ \t]{0,8}:[ \t]{0,8}["']?(?:[|>][+-]?\s{1,40})?${KEY}`,
);

/** Returns whether a text holds a private or a preshared key of WireGuard. */
export function holdsWireGuardKey(text: string): boolean {
  return (
    NAMED.test(text) ||
    OPENBSD.test(text) ||
    (DUMP_END.test(text) && DUMP.test(text)) ||
    (text.includes('wireguard') && NETPLAN.test(text))
  );
}
