package org.smeic.lms.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A package with one SCO that counts: each number goes into the location and the suspend data, and the test is told each
 * that the run-time took. What it does is asked from the test before it starts.
 */
final class CountingSco {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><title>Counting</title><p id="n">0</p><script type="module">
            const found = name => {
              for (let w = window; ; w = w.parent) {
                try { if (w[name]) return w[name]; } catch { return null; }
                if (w.parent === w) return null;
              }
            };
            const old = found('API'), now = found('API_1484_11');
            const call = (name, ...rest) => old ? old['LMS' + name](...rest) : now[name](...rest);
            const location = old ? 'cmi.core.lesson_location' : 'cmi.location';
            const exit = old ? 'cmi.core.exit' : 'cmi.exit';
            const plan = JSON.parse(await lossPlan());
            const tell = (what, value) => console.log('told ' + plan.visit + ' ' + what + ' ' + value);
            if (call('Initialize', '') !== 'true') tell('failed', 'Initialize');
            const before = call('GetValue', 'cmi.suspend_data');
            let n = Number(call('GetValue', location) || 0);
            tell('read', n + ' ' + Number(before.split(':')[0] || 0));
            call('SetValue', exit, 'suspend');
            const count = size => {
              n++;
              document.getElementById('n').textContent = n;
              if (call('SetValue', location, String(n)) === 'true') tell('location', n);
              if (call('SetValue', 'cmi.suspend_data', n + ':' + 'x'.repeat(size)) === 'true') tell('suspend', n);
            };
            const last = finish => {
              count(plan.lastSize);
              if (finish) call(old ? 'Finish' : 'Terminate', '') === 'true' && tell('terminated', n);
            };
            window.finish = () => last(true);
            if (plan.pace) setInterval(() => {
              count(plan.size);
              if (Math.random() < plan.commits) call('Commit', '');
            }, plan.pace);
            if (plan.unload) addEventListener('unload', () => last(plan.unload === 'finish'));
            </script></html>
            """;

    private CountingSco() {}

    static byte[] of12() throws IOException {
        return zip("""
                <manifest identifier="count12" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
                  <organizations default="o"><organization identifier="o"><title>Counting</title>
                    <item identifier="i" identifierref="r"><title>Counting</title></item></organization></organizations>
                  <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="sco.html"><file href="sco.html"/></resource></resources>
                </manifest>""");
    }

    static byte[] of2004() throws IOException {
        return zip("""
                <manifest identifier="count2004" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3">
                  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
                  <organizations default="o"><organization identifier="o"><title>Counting</title>
                    <item identifier="i" identifierref="r"><title>Counting</title></item></organization></organizations>
                  <resources><resource identifier="r" type="webcontent" adlcp:scormType="sco" href="sco.html"><file href="sco.html"/></resource></resources>
                </manifest>""");
    }

    private static byte[] zip(String manifest) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : new String[][] {{"imsmanifest.xml", manifest}, {"sco.html", PAGE}}) {
                zip.putNextEntry(new ZipEntry(file[0]));
                zip.write(file[1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
