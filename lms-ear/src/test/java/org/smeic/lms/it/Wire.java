package org.smeic.lms.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between browser and server, which the test can cut. Whatever the browser does to reach the server passes here. */
final class Wire implements AutoCloseable {

    /**
     * CUT: nobody gets through. DEAF: what is asked arrives, the answer does not. FAULTY: a proxy answers with a page of
     * its own.
     */
    enum Condition {
        WHOLE,
        CUT,
        DEAF,
        FAULTY
    }

    private static final byte[] FAULT = """
            HTTP/1.1 502 Bad Gateway\r
            Content-Type: text/html\r
            Connection: close\r
            \r
            <html><body><h1>502 Bad Gateway</h1></body></html>
            """.getBytes(StandardCharsets.UTF_8);

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Condition condition = Condition.WHOLE;

    Wire(int port, int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket();
        door.setReuseAddress(true);
        door.bind(new InetSocketAddress(InetAddress.getByName("0.0.0.0"), port), 200);
        run(this::accept);
    }

    void is(Condition now) {
        condition = now;
        open.forEach(Wire::close);
    }

    private void accept() throws IOException {
        while (!door.isClosed()) {
            var browser = door.accept();
            open.add(browser);
            run(() -> carry(browser));
        }
    }

    private void carry(Socket browser) throws IOException {
        if (condition == Condition.CUT) {
            close(browser);
        } else if (condition == Condition.FAULTY) {
            browser.getInputStream().read(new byte[1 << 16]);
            browser.getOutputStream().write(FAULT);
            close(browser);
        } else {
            var server = new Socket();
            open.add(server);
            try {
                server.connect(new InetSocketAddress("127.0.0.1", target), 2000);
            } catch (IOException dead) {
                close(browser);
                close(server);
                return;
            }
            run(() -> pump(server, browser, true));
            pump(browser, server, false);
        }
    }

    private void pump(Socket from, Socket to, boolean answers) throws IOException {
        var buffer = new byte[1 << 14];
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int read; (read = in.read(buffer)) > 0; ) {
            if (!answers || condition != Condition.DEAF) {
                out.write(buffer, 0, read);
            }
        }
        close(from);
        close(to);
        open.remove(from);
        open.remove(to);
    }

    private interface Work {
        void go() throws IOException;
    }

    private static void run(Work work) {
        var thread = new Thread(() -> {
            try {
                work.go();
            } catch (IOException closed) {
                // The line was cut: that is what it is for.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // It is closed then.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(Wire::close);
    }
}
