// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/write/Tree.h"

namespace anamnesis::exchange {

Tree Tree::object(std::initializer_list<Member> members) {
    Tree tree;
    for (const Member& member : members)
        tree.add(member.first, member.second);
    return tree;
}

Tree Tree::array(std::initializer_list<Tree> items) {
    Tree tree;
    for (const Tree& item : items)
        tree.push(item);
    return tree;
}

Tree Tree::array(std::vector<Tree> items) {
    Tree tree;
    for (Tree& item : items)
        tree.push(std::move(item));
    return tree;
}

Tree Tree::number(std::string digits) {
    Tree tree;
    tree.shape = digits.empty() ? Shape::Nothing : Shape::Number;
    tree.value = std::move(digits);
    return tree;
}

Tree Tree::number(int value) {
    return number(std::to_string(value));
}

Tree Tree::boolean(bool value) {
    Tree tree;
    tree.shape = Shape::Boolean;
    tree.value = value ? "true" : "false";
    return tree;
}

Tree& Tree::add(std::string name, Tree child) {
    if (child.empty())
        return *this;
    shape = Shape::Object;
    members.emplace_back(std::move(name), std::move(child));
    return *this;
}

Tree& Tree::push(Tree item) {
    if (item.empty())
        return *this;
    shape = Shape::Array;
    members.emplace_back(std::string(), std::move(item));
    return *this;
}

const Tree* Tree::find(std::string_view name) const {
    for (const auto& [key, child] : members)
        if (key == name)
            return &child;
    return nullptr;
}

} // namespace anamnesis::exchange
