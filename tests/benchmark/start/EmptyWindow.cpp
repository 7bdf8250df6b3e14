// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QChartView>
#include <QMainWindow>

/// The least a Qt Charts program can show: what the start of ours is compared with.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QChartView);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
