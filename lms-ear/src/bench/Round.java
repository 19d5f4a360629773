import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/** What a number of clients saw who asked without a pause; times in milliseconds. */
record Round(double rate, double p50, double p95, long errors) {

    static final int CLIENTS = 16;

    /** @param request what client i asks again and again; false is an error */
    static Round of(Duration time, int clients, IntFunction<Callable<Boolean>> request) throws Exception {
        var end = System.nanoTime() + time.toNanos();
        var errors = new AtomicLong();
        var work = new ArrayList<Callable<List<Long>>>();
        for (int i = 0; i < clients; i++) {
            var mine = request.apply(i);
            work.add(() -> {
                var took = new ArrayList<Long>();
                while (System.nanoTime() < end) {
                    var start = System.nanoTime();
                    if (!mine.call()) {
                        errors.incrementAndGet();
                    }
                    took.add(System.nanoTime() - start);
                }
                return took;
            });
        }
        var pool = Executors.newFixedThreadPool(clients);
        var all = new ArrayList<Long>();
        for (var done : pool.invokeAll(work)) {
            all.addAll(done.get());
        }
        pool.shutdown();
        var nanos = all.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Round(nanos.length / (double) time.toSeconds(), nanos[nanos.length / 2] / 1e6, nanos[(int) (nanos.length * 0.95)] / 1e6, errors.get());
    }
}
