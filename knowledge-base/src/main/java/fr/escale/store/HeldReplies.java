package fr.escale.store;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Holds the answer to a write on its connection until the commit that it rests on is done, without keeping a thread.
 * When that commit fails the connection is closed instead: the client must not believe the write.
 *
 * <p>Used by its connection's event loop only.
 */
final class HeldReplies extends ChannelOutboundHandlerAdapter {
    private @Nullable CompletableFuture<Void> awaited;

    /** The next answer on this connection waits for this commit. */
    void holdNext(CompletableFuture<Void> commit) {
        awaited = commit;
    }

    @Override
    public void write(ChannelHandlerContext context, Object reply, ChannelPromise promise) {
        CompletableFuture<Void> commit = awaited;
        awaited = null;
        if (commit == null) {
            context.write(reply, promise);
        } else {
            commit.whenCompleteAsync((done, failure) -> release(context, reply, promise, failure), context.executor());
        }
    }

    private static void release(
            ChannelHandlerContext context, Object reply, ChannelPromise promise, @Nullable Throwable failure) {
        if (failure == null) {
            context.writeAndFlush(reply, promise);
        } else {
            promise.tryFailure(failure);
            context.close();
        }
    }
}
