@main
struct Fireside {
  static func main() {}
}
