package dev.berth.laws.breach;

import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** Talks to a network. */
public final class Network {
  private Network() {}

  static Socket connect() throws IOException {
    return new Socket("localhost", 1);
  }

  static ServerSocket listen() throws IOException {
    return new ServerSocket(0);
  }

  static DatagramSocket send() throws IOException {
    return new DatagramSocket();
  }

  static SocketChannel channel() throws IOException {
    return SocketChannel.open();
  }

  static Object lookUp(String host) throws IOException {
    return InetAddress.getByName(host);
  }

  static Object lookUpByTheWay(String host) {
    return new InetSocketAddress(host, 1);
  }

  static Object client() {
    return HttpClient.newHttpClient();
  }

  static InputStream fetch(Path path) throws IOException {
    return path.toUri().toURL().openStream();
  }

  static URLConnection open(URL url) throws IOException {
    return url.openConnection();
  }

  static boolean lookUpToCompare(URL url, URL other) {
    return url.equals(other);
  }
}
